package io.countersign.engine.content.submission;

import static io.countersign.engine.content.SubmissionState.MISSED;
import static io.countersign.engine.content.SubmissionState.WITHDRAWN;

import io.countersign.engine.content.DifferenceExplained;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.SlotChosen;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.SubmissionWithdrawn;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.form.Reasons;
import io.countersign.engine.content.item.VisibleItems;
import io.countersign.engine.content.jdbc.LikenessTable;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredSubmissions implements Submissions {

    private static final int GONE = 410;

    private final VisibleItems items;
    private final SubmissionTable table;
    private final SubmissionSteps steps;
    private final Submitting submitting;
    private final Completeness completeness;
    private final LikenessTable likenesses;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    StoredSubmissions(
            VisibleItems items,
            SubmissionTable table,
            SubmissionSteps steps,
            Submitting submitting,
            Completeness completeness,
            LikenessTable likenesses,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.items = items;
        this.table = table;
        this.steps = steps;
        this.submitting = submitting;
        this.completeness = completeness;
        this.likenesses = likenesses;
        this.current = current;
        this.events = events;
    }

    @Override
    public Submission submit(ItemId item, DraftTag tag, String comment) {
        return submit(item, tag, comment, "");
    }

    @Override
    public Submission submit(ItemId item, DraftTag tag, String comment, String difference) {
        var stored = items.lockToEdit(item);
        var why = Reasons.comment("difference", difference);
        var submission = submitting.submit(stored, tag, Reasons.comment(comment), current.get());
        why.ifPresent(reason -> {
            likenesses.explain(submission.id(), reason);
            events.publishEvent(new DifferenceExplained(submission, reason));
        });
        return submission;
    }

    @Override
    public void withdraw(SubmissionId id, String reason) {
        var why = Reasons.demanded(reason);
        var submission = lockToEdit(id);
        if (!submission.isHeldByItsAuthor()) {
            throw ProblemException.conflict(
                    submission.isOpen() ? "PUBLISHING_HAS_BEGUN" : "SUBMISSION_CLOSED",
                    submission.isOpen()
                            ? "'%s' is being published already. Take the posts down instead."
                                    .formatted(submission.itemName())
                            : "The submission of '%s' is closed: %s. There is nothing to withdraw."
                                    .formatted(submission.itemName(), submission.state()));
        }
        events.publishEvent(
                new SubmissionWithdrawn(submission, why, current.get().id()));
        steps.step(submission, WITHDRAWN, Optional.of(why));
    }

    @Override
    public void chooseSlot(SubmissionId id, Slot slot) {
        var submission = lockToEdit(id);
        if (submission.state() != MISSED) {
            throw ProblemException.conflict(
                    "SLOT_NOT_MISSED",
                    "The slot of '%s' was not missed: the submission is %s. Submit a new version to change the slot."
                            .formatted(submission.itemName(), submission.state()));
        }
        completeness.problemOf(slot).ifPresent(problem -> {
            throw ProblemException.invalid(List.of(problem));
        });
        var before = submission.slot();
        var goesOn = table.missedFrom(id).orElse(SubmissionState.IN_REVIEW);
        var moved = steps.step(steps.move(submission, slot), goesOn, Optional.empty());
        events.publishEvent(new SlotChosen(moved, before, current.get().id()));
    }

    /** Rights are those to the item; a submission of an item that may not be seen is not there. */
    private Submission lockToEdit(SubmissionId id) {
        items.lockToEdit(get(id).item());
        return steps.lock(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Submission get(SubmissionId id) {
        var submission = table.find(id).orElseThrow(() -> SubmissionSteps.notFound(id));
        try {
            items.get(submission.item());
        } catch (ProblemException hidden) {
            throw hidden.status() == GONE ? hidden : SubmissionSteps.notFound(id);
        }
        return submission;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Person person, SubmissionId id) {
        return table.find(id)
                .filter(submission -> items.isSeenBy(person, submission.item()))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Submission> newestOf(ItemId item) {
        return table.of(item).stream().findFirst();
    }

    @Override
    public void change(SubmissionId id, SubmissionState to, String reason) {
        var submission = steps.lock(id);
        if (submission.state() != to) {
            steps.step(submission, to, Optional.of(reason).filter(text -> !text.isBlank()));
        }
    }

    @Override
    public void beginPublishing(SubmissionId id) {
        var submission = steps.lock(id);
        if (!submission.isOpen()) {
            throw ProblemException.conflict(
                    "SUBMISSION_CLOSED",
                    "The submission of '%s' is closed: %s. It cannot be published."
                            .formatted(submission.itemName(), submission.state()));
        }
        if (submission.publishingSince().isEmpty()) {
            steps.beginPublishing(submission);
        }
    }
}
