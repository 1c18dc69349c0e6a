package io.countersign.engine.content.submission;

import static io.countersign.engine.content.SubmissionState.REPLACED;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionCheck;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionReplaced;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.form.Problems;
import io.countersign.engine.content.item.DraftStore;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a version of a draft and sends it into review. */
@Component
class Submitting {

    private final DraftStore drafts;
    private final Completeness completeness;
    private final ObjectProvider<SubmissionCheck> checks;
    private final SubmissionTable table;
    private final SubmissionSteps steps;
    private final VersionMaking versions;
    private final ApplicationEventPublisher events;

    Submitting(
            DraftStore drafts,
            Completeness completeness,
            ObjectProvider<SubmissionCheck> checks,
            SubmissionTable table,
            SubmissionSteps steps,
            VersionMaking versions,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.completeness = completeness;
        this.checks = checks;
        this.table = table;
        this.steps = steps;
        this.versions = versions;
        this.events = events;
    }

    /** @param stored locked, and the author may change it */
    Submission submit(StoredItem stored, DraftTag tag, Optional<String> comment, Person author) {
        drafts.refuseOtherThan(tag, stored);
        var draft = drafts.read(stored).draft();
        refuseUnfinished(stored.id(), draft);
        var document = ContentDocument.of(draft);
        var open = table.of(stored.id()).stream()
                .filter(Submission::isHeldByItsAuthor)
                .findFirst();
        open.filter(submission -> submission.hash().equals(document.hash())).ifPresent(same -> {
            throw ProblemException.conflict(
                    "NOTHING_CHANGED",
                    "Version %d of '%s' says the same and is %s already. Change the draft before you submit it again."
                            .formatted(same.version(), same.itemName(), same.state()));
        });
        var id = SubmissionId.random();
        open.ifPresent(old -> replace(old, id));
        var submission = versions.make(stored, document, id, comment, author);
        events.publishEvent(new SubmissionStarted(submission, open.map(Submission::id)));
        return submission;
    }

    private void refuseUnfinished(ItemId item, Draft draft) {
        var problems = new Problems();
        completeness.check(draft, problems);
        checks.orderedStream().forEach(check -> problems.addAll(check.check(item, draft)));
        problems.refuse();
    }

    private void replace(Submission old, SubmissionId by) {
        events.publishEvent(new SubmissionReplaced(old, by));
        steps.step(old, REPLACED, Optional.empty());
    }
}
