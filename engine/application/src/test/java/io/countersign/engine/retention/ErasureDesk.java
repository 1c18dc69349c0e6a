package io.countersign.engine.retention;

import static org.awaitility.Awaitility.await;

import io.countersign.engine.TestCompany;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.publication.TakeDowns;
import io.countersign.engine.retention.erasure.Erasures;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings content to the end of its retention, and lets the nights come. */
@TestComponent
public final class ErasureDesk {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final ReviewDesk reviews;
    private final PublishingDesk publishing;
    private final TestCompany company;
    private final Submissions submissions;
    private final TakeDowns takeDowns;
    private final Erasures erasures;
    private final Acting acting;
    private final JdbcClient database;

    ErasureDesk(
            ReviewDesk reviews,
            PublishingDesk publishing,
            TestCompany company,
            Submissions submissions,
            TakeDowns takeDowns,
            Erasures erasures,
            Acting acting,
            JdbcClient database) {
        this.reviews = reviews;
        this.publishing = publishing;
        this.company = company;
        this.submissions = submissions;
        this.takeDowns = takeDowns;
        this.erasures = erasures;
        this.acting = acting;
        this.database = database;
    }

    /** Submitted and withdrawn again by Mia. */
    public Submission withdrawn(TestDrafts draft) {
        return withdrawn(reviews.drafted(draft));
    }

    public Submission withdrawn(SavedDraft draft) {
        var submission = reviews.submitted(draft);
        company.runAs("mia", () -> submissions.withdraw(submission.id(), "Not needed any more."));
        return submission;
    }

    /** Submitted by Mia and signed by Bea with these words, and live. */
    public Submission live(TestDrafts draft, String words) {
        var drafted = reviews.drafted(publishing.soon(draft));
        var submission = company.as("mia", () -> submissions.submit(drafted.item(), drafted.tag(), words));
        reviews.decide(reviews.review(submission.id(), "BRAND"), "bea", DecisionKind.APPROVE, words);
        publishing.strike(submission);
        publishing.one(submission, PublicationState.SENT);
        reviews.until(submission.id(), SubmissionState.PUBLISHED);
        return submission;
    }

    public void takeDown(Submission submission, String reason) {
        var live = publishing.one(submission, PublicationState.SENT);
        company.runAs("mia", () -> takeDowns.takeDown(live.id(), reason));
    }

    /** The years of retention pass, for this item only. */
    public void yearsPass(ItemId item) {
        database.sql("update retention_deadline set due_on = current_date - 2 where item = ?")
                .param(item.value())
                .update();
        database.sql("""
                        update asset_upload set at = now() - interval '4 years', again_at = null
                        where hash in (select asset from content_item_asset where item = ?)""").param(item.value()).update();
    }

    /** Once only these stand in the way; a process may need a moment to end. */
    public void untilOnly(ItemId item, String... obstacles) {
        await().atMost(LONG_ENOUGH)
                .until(
                        () -> due(item).orElseThrow().obstacles().stream()
                                .map(obstacle -> obstacle.code())
                                .toList(),
                        List.of(obstacles)::equals);
    }

    public Optional<DueItem> due(ItemId item) {
        return erasures.due(Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(last -> last.item().equals(item))
                .findFirst()
                .map(erasures::look);
    }

    public int night() {
        return acting.asSystem("erase", erasures::eraseDue);
    }

    /** Years pass, nothing stands in the way any more, and the night comes. */
    public ErasureRecord erased(ItemId item) {
        yearsPass(item);
        untilOnly(item);
        night();
        return erasures.find(item).orElseThrow();
    }
}
