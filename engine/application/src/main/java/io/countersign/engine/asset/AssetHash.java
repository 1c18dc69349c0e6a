package io.countersign.engine.asset;

import java.util.regex.Pattern;

/**
 * @param hex SHA-256 of the stored bytes, 64 small hexadecimal digits
 */
public record AssetHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public AssetHash {
        if (!isWellFormed(hex)) {
            throw new IllegalArgumentException("An asset's hash has 64 small hexadecimal digits, not: " + hex);
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return hex;
    }
}
