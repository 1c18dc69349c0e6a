package io.countersign.engine.review.route;

import java.util.Locale;
import java.util.Map;

/**
 * What somebody looks at when signing, and which function's groups are asked for it. The tables name roles, so there may be
 * more than those known here.
 *
 * @param code as tables write it, e.g. {@code LEGAL}
 */
public record ReviewRole(String code) {

    public static final ReviewRole MARKETING = new ReviewRole("MARKETING");
    public static final ReviewRole IT = new ReviewRole("IT");

    /** Functions that are not called like their role. */
    private static final Map<String, String> FUNCTIONS = Map.of("LOCALE", "market");

    /** Titles that are not the code with small letters. */
    private static final Map<String, String> TITLES = Map.of(
            "IT", "IT",
            "CCO", "Chief compliance officer",
            "S21", "s21 approver",
            "MLR", "Medical, legal and regulatory",
            "RGO", "Responsible gambling",
            "SUSTAIN", "Sustainability",
            "ACCESS", "Accessibility",
            "CHILD", "Child safety",
            "LOCALE", "Local language",
            "PRINCIPAL", "Registered principal");

    public String function() {
        return FUNCTIONS.getOrDefault(code, code.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** As people read it. */
    public String title() {
        return TITLES.getOrDefault(code, code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT));
    }
}
