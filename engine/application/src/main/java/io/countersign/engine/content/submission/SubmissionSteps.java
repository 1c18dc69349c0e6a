package io.countersign.engine.content.submission;

import io.countersign.engine.content.Slot;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes submissions from state to state, one at a time per item. */
@Component
class SubmissionSteps {

    private final SubmissionTable table;
    private final ItemTable items;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SubmissionSteps(SubmissionTable table, ItemTable items, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.items = items;
        this.clock = clock;
        this.events = events;
    }

    /** Holds the item, so that nothing changes its submissions meanwhile. */
    Submission lock(SubmissionId id) {
        return table.itemOf(id)
                .flatMap(items::lock)
                .flatMap(held -> table.find(id))
                .orElseThrow(() -> notFound(id));
    }

    static ProblemException notFound(SubmissionId id) {
        return ProblemException.notFound("Submission", id);
    }

    /**
     * @param submission as it was when it was locked
     * @param reason takes the place of an older one if there is one
     */
    Submission step(Submission submission, SubmissionState to, Optional<String> reason) {
        var from = submission.state();
        if (!from.mayBecome(to)) {
            throw ProblemException.conflict(
                    "STEP_NOT_ALLOWED",
                    "The submission of '%s' is %s and cannot become %s. Reload the page to see where it stands."
                            .formatted(submission.itemName(), from, to));
        }
        if (to == SubmissionState.MISSED) {
            table.rememberMissedFrom(submission.id(), from);
        }
        var next = with(submission, to, submission.slot(), reason.or(submission::reason), submission.publishingSince());
        save(next);
        events.publishEvent(new SubmissionStateChanged(next, from, to, reason));
        return next;
    }

    Submission move(Submission submission, Slot slot) {
        var moved = with(submission, submission.state(), slot, submission.reason(), submission.publishingSince());
        save(moved);
        return moved;
    }

    void beginPublishing(Submission submission) {
        save(with(submission, submission.state(), submission.slot(), submission.reason(), Optional.of(now())));
    }

    private void save(Submission submission) {
        // In this order the submission stays known to its transaction: its item's row is part of what is read of it.
        items.follow(submission, now());
        table.update(submission);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Submission with(
            Submission old, SubmissionState state, Slot slot, Optional<String> reason, Optional<Instant> publishing) {
        return new Submission(
                old.id(),
                old.item(),
                old.itemName(),
                old.version(),
                old.versionId(),
                old.hash(),
                state,
                old.author(),
                old.submittedAt(),
                slot,
                old.comment(),
                reason,
                publishing);
    }
}
