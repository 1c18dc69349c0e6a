package io.countersign.engine.review;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * What a person decided about a version.
 *
 * @param comment empty for none
 * @param version number of the version
 * @param hash of the version that the person signed
 * @param changes on which it hangs; empty for every other kind than {@link DecisionKind#APPROVE_WITH_CHANGES}
 * @param isVoid whether a newer version took the place of what was signed
 */
public record Decision(
        DecisionId id,
        ReviewId review,
        DecisionKind kind,
        String comment,
        PersonId by,
        Instant at,
        int version,
        ContentHash hash,
        Via via,
        List<RequestedChange> changes,
        boolean isVoid) {

    public Decision {
        changes = List.copyOf(changes);
    }
}
