package io.countersign.engine.compliance;

import java.util.regex.Pattern;

/**
 * A name of the data dictionary, such as {@code content.materialConnection}: a context, a dot, a property.
 */
public record FactName(String value) implements Comparable<FactName> {

    // first, because the constants below are checked by it
    private static final Pattern FORM = Pattern.compile("[a-z]{1,20}\\.[a-zA-Z][a-zA-Z0-9]{0,40}");

    public static final FactName COUNTRIES = new FactName("audience.countries");
    public static final FactName SUBDIVISIONS = new FactName("audience.subdivisions");
    public static final FactName MANDATORY_TEXTS = new FactName("content.mandatoryTexts");
    public static final FactName SUBSTANTIATION = new FactName("content.substantiation");
    public static final FactName CLAIMS = new FactName("content.claims");
    public static final FactName CONTENT_TYPE = new FactName("content.type");
    public static final FactName LANGUAGE = new FactName("content.language");
    public static final FactName INDUSTRY = new FactName("product.industry");
    public static final FactName NETWORK = new FactName("channel.network");
    public static final FactName PUBLISH_DATE = new FactName("campaign.publishDate");

    public FactName {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Fact name is not well-formed: write context.property, as content.type");
        }
    }

    /** Whether the text could name a fact; use it on what comes from outside. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The part before the dot, such as {@code content}. */
    public String context() {
        return value.substring(0, value.indexOf('.'));
    }

    /** The part after the dot, such as {@code materialConnection}. */
    public String property() {
        return value.substring(value.indexOf('.') + 1);
    }

    @Override
    public int compareTo(FactName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
