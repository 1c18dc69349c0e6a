package io.countersign.engine.review.web;

import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.review.Risk;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param lastSigned the newest earlier version that the person who is looking approved, with changes or without */
record SubmissionAnswer(
        UUID id,
        UUID item,
        String itemName,
        int version,
        String hash,
        SubmissionState state,
        @Spoken @Nullable String reason,
        PersonRef author,
        Instant submittedAt,
        SlotAnswer slot,
        Instant slotAt,
        @Nullable Risk risk,
        boolean mayWithdraw,
        List<UUID> seen,
        @Nullable Integer lastSigned,
        List<VoidDecision> voided,
        List<StageState> stages) {

    /** @param at local date and time, e.g. {@code 2026-12-01T17:00} */
    record SlotAnswer(String at, String zone) {}

    record StageState(
            String name,
            boolean signOff,
            Progress state,
            @Nullable Instant dueAt,
            List<ReviewAnswer> reviews) {}

    /**
     * What was decided about an earlier version and counts no more.
     *
     * @param again whether the same group is asked again
     */
    record VoidDecision(String group, String market, boolean again, DecisionAnswer decision) {}

    enum Progress {
        WAITING,
        OPEN,
        DONE,
        VOID
    }
}
