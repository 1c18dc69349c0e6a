package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.PackLayer;
import java.util.Set;
import java.util.regex.Pattern;

/** What a pack is, by its key. */
public final class PackKeys {

    public static final String JURISDICTIONS = "jurisdictions";
    public static final String APPROVERS = "approvers";
    public static final String RETENTION = "retention";
    public static final String WORDINGS = "wordings";
    public static final String SPECIALISATIONS = "specialisations";
    public static final String COMPLETENESS = "completeness";
    public static final String OUTCOME = "outcome";

    private static final String OBLIGATIONS = "obligations_";
    private static final String INDUSTRY = "industry-";
    private static final String EVERYWHERE = "global";
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private PackKeys() {}

    public static boolean isWellFormed(String key) {
        return FORM.matcher(key).matches();
    }

    /** The id that the decision of a pack of obligations has. */
    public static String obligationsOf(String key) {
        return OBLIGATIONS + key;
    }

    public static boolean isObligations(String decisionId) {
        return decisionId.startsWith(OBLIGATIONS);
    }

    public static PackLayer layerOf(String key, String decisionId) {
        if (!isObligations(decisionId)) {
            return PackLayer.SUPPORT;
        }
        if (key.startsWith(INDUSTRY)) {
            return PackLayer.INDUSTRY;
        }
        return switch (key) {
            case EVERYWHERE -> PackLayer.GLOBAL;
            case "eu", "eea", "gcc" -> PackLayer.REGION;
            default -> PackLayer.COUNTRY;
        };
    }

    /** Of which an administrator must hold one; tables that count in several regions belong to whoever holds all. */
    public static Set<String> regionsOf(String key, PackLayer layer) {
        return layer == PackLayer.COUNTRY || layer == PackLayer.REGION ? Set.of(key) : Set.of(EVERYWHERE);
    }
}
