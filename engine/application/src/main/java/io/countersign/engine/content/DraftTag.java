package io.countersign.engine.content;

/**
 * Which state of a draft somebody looked at; as an ETag it is {@code "value"}.
 */
public record DraftTag(String value) {

    /** Reads an ETag with or without its quotes; a weak one counts like a strong one. */
    public static DraftTag parse(String text) {
        var tag = text.strip();
        if (tag.startsWith("W/")) {
            tag = tag.substring(2);
        }
        var quoted = tag.length() >= 2 && tag.startsWith("\"") && tag.endsWith("\"");
        return new DraftTag(quoted ? tag.substring(1, tag.length() - 1) : tag);
    }

    public String quoted() {
        return '"' + value + '"';
    }
}
