package io.countersign.engine.review.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

record DecisionAnswer(
        UUID id,
        DecisionKind decision,
        String comment,
        PersonRef by,
        Instant at,
        int version,
        String hash,
        List<ChangeAnswer> changes,
        @JsonProperty("void") boolean isVoid) {

    static DecisionAnswer of(Decision decision, PersonRef by) {
        return new DecisionAnswer(
                decision.id().value(),
                decision.kind(),
                decision.comment(),
                by,
                decision.at(),
                decision.version(),
                decision.hash().hex(),
                decision.changes().stream().map(ChangeAnswer::of).toList(),
                decision.isVoid());
    }
}
