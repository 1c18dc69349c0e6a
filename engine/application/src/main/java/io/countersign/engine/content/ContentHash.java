package io.countersign.engine.content;

import java.util.regex.Pattern;

/**
 * @param hex SHA-256 over a version's canonical JSON (RFC 8785), 64 small hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A content hash has 64 small hexadecimal digits, not: " + hex);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
