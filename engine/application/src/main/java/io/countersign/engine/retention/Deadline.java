package io.countersign.engine.retention;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a decided submission is kept.
 *
 * @param state with which it was closed
 * @param years counted from the decision
 * @param evaluation whose rules ask for these years; empty when they are the default
 * @param dueOn the first day on which it need not be kept any more, unless it is held
 * @param held whether a legal hold is on its item or campaign now
 */
public record Deadline(
        SubmissionId submission,
        ItemId item,
        Optional<CampaignId> campaign,
        String itemName,
        int version,
        ContentHash hash,
        SubmissionState state,
        Instant decidedAt,
        int years,
        Optional<EvaluationId> evaluation,
        LocalDate dueOn,
        boolean held) {

    /** A place in the list, which begins with the earliest day. */
    public record Position(LocalDate dueOn, SubmissionId submission) {

        public static Position of(Deadline deadline) {
            return new Position(deadline.dueOn(), deadline.submission());
        }
    }
}
