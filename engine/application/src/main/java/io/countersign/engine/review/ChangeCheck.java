package io.countersign.engine.review;

import io.countersign.engine.identity.PersonId;
import java.util.List;

/**
 * What makes a review a check task: somebody approved an earlier version provided that remarks are met.
 *
 * @param by who did, and is asked first whether they are
 * @param version that was approved so
 */
public record ChangeCheck(DecisionId decision, PersonId by, int version, List<RequestedChange> changes) {

    public ChangeCheck {
        changes = List.copyOf(changes);
    }
}
