package io.countersign.engine.compliance.rule.draft;

import java.util.UUID;

/** Names a draft. */
public record DraftId(UUID value) {

    public static DraftId random() {
        return new DraftId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
