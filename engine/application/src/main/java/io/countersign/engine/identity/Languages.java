package io.countersign.engine.identity;

import java.util.List;
import java.util.Locale;

/** What the product speaks to people, on pages, in mails and in forms; each has every text. */
public final class Languages {

    public static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private Languages() {}

    /**
     * @param code as people choose it: {@code en}, without a country
     */
    public static boolean isSpoken(String code) {
        return SPOKEN.stream().map(Locale::getLanguage).anyMatch(code::equals);
    }

    /** The spoken language of a locale, whatever its country; English for every other. */
    public static Locale spoken(Locale wished) {
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(wished.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
