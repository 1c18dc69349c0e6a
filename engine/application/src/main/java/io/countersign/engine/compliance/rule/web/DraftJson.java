package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDraft.Origin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft for a client.
 *
 * @param dmn left out in lists
 * @param examples left out in lists
 * @param mayEdit whether whoever asks may change it now
 * @param mayDecide whether whoever asks may release it or send it back now
 */
record DraftJson(
        UUID id,
        String pack,
        String title,
        String base,
        @Nullable String starter,
        @Nullable String proposed,
        DraftState state,
        Origin origin,
        String hash,
        String etag,
        @Nullable String dmn,
        @Nullable List<RowExample> examples,
        List<PersonJson> editors,
        StampJson created,
        StampJson changed,
        @Nullable StampJson handedOver,
        @Nullable StampJson decided,
        @Nullable String comment,
        @Nullable String reason,
        boolean mayEdit,
        boolean mayDecide) {

    /** Who did it, and when. */
    record StampJson(PersonJson by, Instant at) {}
}
