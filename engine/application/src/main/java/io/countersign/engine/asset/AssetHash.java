package io.countersign.engine.asset;

import java.util.regex.Pattern;

/**
 * @param hex SHA-256 of the stored bytes, 64 small hexadecimal digits
 */
public record AssetHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public AssetHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("An asset's hash has 64 small hexadecimal digits, not: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
