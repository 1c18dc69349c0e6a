package io.countersign.engine.publication;

import static org.awaitility.Awaitility.await;

import io.countersign.engine.TestCompany;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.publication.camunda.SlotBell;
import io.countersign.engine.review.ReviewDesk;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.boot.test.context.TestComponent;

/** Brings content to its publication the way people do, and watches the ledger. */
@TestComponent
public final class PublishingDesk {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final ReviewDesk desk;
    private final TestCompany company;
    private final Publications publications;
    private final Repairs repairs;
    private final Inbox inbox;
    private final SlotBell bell;
    private final Clock clock;

    PublishingDesk(
            ReviewDesk desk,
            TestCompany company,
            Publications publications,
            Repairs repairs,
            Inbox inbox,
            SlotBell bell,
            Clock clock) {
        this.desk = desk;
        this.company = company;
        this.publications = publications;
        this.repairs = repairs;
        this.inbox = inbox;
        this.bell = bell;
        this.clock = clock;
    }

    /** Submitted by Mia, signed by Bea, and its slot struck. */
    public Submission signed(TestDrafts draft) {
        return signed(desk.drafted(soon(draft)));
    }

    public TestDrafts soon(TestDrafts draft) {
        String soon = LocalDateTime.ofInstant(clock.instant().plusSeconds(120), BERLIN)
                .toString();
        return draft.at(new DraftForm.Time(soon, "Europe/Berlin"));
    }

    public Submission signed(SavedDraft draft) {
        Submission submission = desk.submitted(draft);
        desk.approve(submission.id(), "BRAND", "bea");
        strike(submission);
        return submission;
    }

    /** Its slot comes, once everything is signed. */
    public void strike(Submission submission) {
        bell.strike(submission.id());
    }

    /** The only publication of a submission, once it is as wanted. */
    public Publication one(Submission submission, Predicate<Publication> wanted) {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> publications.of(submission.id()).stream()
                                .filter(wanted)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    public Publication one(Submission submission, PublicationState state) {
        return one(submission, publication -> publication.state() == state);
    }

    public List<Publication> all(SubmissionId submission) {
        return publications.of(submission);
    }

    /** What a person is asked about the publication. */
    public OpenTask asked(Publication publication, EntryKind kind) {
        return await().atMost(LONG_ENOUGH)
                .until(
                        () -> inbox.findByPublication(publication.id().value()).stream()
                                .filter(task -> task.waiting().kind() == kind)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    public Publication repair(String person, Publication publication, Repair.Action action) {
        return company.as(person, () -> repairs.repair(publication.id(), new Repair(action, Optional.empty(), "")));
    }

    public Publication sawIt(String person, Publication publication, String permalink) {
        Repair repair = new Repair(Repair.Action.WAS_PUBLISHED, Optional.of(URI.create(permalink)), "");
        return company.as(person, () -> repairs.repair(publication.id(), repair));
    }
}
