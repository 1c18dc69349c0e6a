package io.countersign.engine.notification;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestMail;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationFailed;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublicationsConcluded;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.review.ReviewDesk;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails about what the networks did. */
@EngineTest
class PublicationMailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void givesTheAuthorTheLinksThatAreSafeToFollow() {
        AccountId account = accounts.sandbox();
        Submission submission = submitted(account);
        var live = sent(submission, account, "https://network.example/posts/4711");
        var odd = sent(submission, account, "javascript:alert(1)");

        publish(new PublicationsConcluded(submission.id(), List.of(live, odd)));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails("Published: " + submission.itemName()))
                .singleElement()
                .asString()
                .contains("https://network.example/posts/4711")
                .doesNotContain("javascript:"));
    }

    @Test
    void tellsTheAuthorAndTheOwnerOnceWhyAPostDidNotGoOut() {
        AccountId account = accounts.sandbox();
        Submission submission = submitted(account);
        var failed = publication(
                submission,
                account,
                PublicationState.FAILED,
                Optional.of(new Publication.Problem(Trouble.CONTENT_REJECTED, "The text is too long.")),
                Optional.empty());

        publish(new PublicationFailed(failed));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(mails("Not published: " + submission.itemName()))
                .singleElement()
                .asString()
                .contains("The text is too long."));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Submission submitted(AccountId account) {
        return desk.submitted(aDraft().named("Out " + UUID.randomUUID()).to(account, "DE"));
    }

    private static List<String> mails(String subject) {
        return TestMail.to("mia").stream()
                .map(GreenMailUtil::getWholeMessage)
                .filter(mail -> mail.replaceAll("\\s+", " ").contains("Subject: " + subject))
                .toList();
    }

    private static Publication sent(Submission submission, AccountId account, String permalink) {
        var copy = new Publication.Copy("remote", Optional.of(URI.create(permalink)), Instant.EPOCH, true);
        return publication(submission, account, PublicationState.SENT, Optional.empty(), Optional.of(copy));
    }

    private static Publication publication(
            Submission submission,
            AccountId account,
            PublicationState state,
            Optional<Publication.Problem> problem,
            Optional<Publication.Copy> copy) {
        var origin = new Publication.Origin(
                submission.id(),
                submission.item(),
                submission.itemName(),
                submission.versionId(),
                new VariantId(UUID.randomUUID()),
                submission.hash(),
                submission.slot().instant());
        return new Publication(
                new PublicationId(UUID.randomUUID()),
                origin,
                account,
                "DE",
                UUID.randomUUID(),
                Instant.EPOCH,
                state,
                1,
                problem,
                Optional.empty(),
                copy,
                Optional.empty());
    }
}
