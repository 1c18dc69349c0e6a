package io.countersign.engine.discussion;

import java.util.UUID;

public record RemarkId(UUID value) {

    public static RemarkId random() {
        return new RemarkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
