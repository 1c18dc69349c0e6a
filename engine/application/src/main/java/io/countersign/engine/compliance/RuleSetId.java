package io.countersign.engine.compliance;

import java.util.regex.Pattern;

/**
 * Names exactly these tables: SHA-256 over the keys and hashes of the pack versions.
 *
 * @param value 64 hexadecimal digits
 */
public record RuleSetId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public RuleSetId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A rule set's id is 64 hexadecimal digits, not: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
