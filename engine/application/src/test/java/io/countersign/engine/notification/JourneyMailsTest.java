package io.countersign.engine.notification;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestMail;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mails of a review that really takes place. */
@EngineTest
class JourneyMailsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestAccounts accounts;

    @Test
    void asksThoseWhoMayDecideAndTellsTheAuthorWhatTheyDecided() {
        String title = "Mails " + UUID.randomUUID();
        var submission = desk.submitted(aDraft().named(title).to(accounts.sandbox(), "DE"));
        var brand = desk.review(submission.id(), "BRAND");

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(subjects("bea", title)).singleElement().asString().startsWith("Decide by ");
            assertThat(subjects("ben", title)).hasSize(1);
        });
        assertThat(subjects("mia", title)).isEmpty();

        desk.decide(brand, "bea", DecisionKind.RETURN, "The price is missing.");
        desk.until(submission.id(), SubmissionState.RETURNED);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects("mia", title)).containsExactly("Returned to you: " + title));
    }

    @Test
    void tellsTheAuthorOfEachApproval() {
        String title = "Approval " + UUID.randomUUID();
        var submission = desk.submitted(aDraft().named(title).to(accounts.sandbox(), "DE"));

        desk.approve(submission.id(), "BRAND", "ben");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(subjects("mia", title))
                .anySatisfy(subject -> assertThat(subject).startsWith("Approved: " + title)));
    }

    private static List<String> subjects(String userName, String title) {
        return TestMail.to(userName).stream()
                .map(JourneyMailsTest::subject)
                .filter(subject -> subject.contains(title))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(mail.getHeader("Subject", null)));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
