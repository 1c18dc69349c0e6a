package io.countersign.engine.review.web;

import io.countersign.engine.language.Spoken;
import io.countersign.engine.review.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ReviewAnswer(
        UUID id,
        String role,
        String market,
        String group,
        ReviewState state,
        @Nullable String taskId,
        @Nullable PersonRef assignee,
        List<PersonRef> people,
        List<LookedAt> looks,
        @Spoken List<String> because,
        @Nullable Instant dueAt,
        @Nullable Instant remindAt,
        boolean mayDecide,
        @Spoken @Nullable String whyNot,
        @Nullable CheckAnswer check,
        @Nullable DecisionAnswer decision) {

    /**
     * One of the people has opened it.
     *
     * @param at when first
     * @param variants how many of them they had before their eyes
     */
    record LookedAt(PersonRef person, Instant at, int variants) {}

    /**
     * What of an earlier version it is to look after.
     *
     * @param by who approved that version provided that the changes are made
     */
    record CheckAnswer(UUID decision, PersonRef by, int version, List<ChangeAnswer> changes) {}
}
