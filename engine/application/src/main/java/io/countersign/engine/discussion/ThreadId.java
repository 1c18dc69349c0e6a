package io.countersign.engine.discussion;

import java.util.UUID;

public record ThreadId(UUID value) {

    public static ThreadId random() {
        return new ThreadId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
