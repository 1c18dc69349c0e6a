package io.countersign.engine.notification;

import static io.countersign.engine.TestMail.subjectsTo;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
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
            assertThat(subjectsTo("bea", title)).singleElement().asString().startsWith("Decide by ");
            assertThat(subjectsTo("ben", title)).hasSize(1);
        });
        assertThat(subjectsTo("mia", title)).isEmpty();

        desk.decide(brand, "bea", DecisionKind.RETURN, "The price is missing.");
        desk.until(submission.id(), SubmissionState.RETURNED);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjectsTo("mia", title)).containsExactly("Returned to you: " + title));
    }

    @Test
    void tellsTheAuthorOfEachApproval() {
        String title = "Approval " + UUID.randomUUID();
        var submission = desk.submitted(aDraft().named(title).to(accounts.sandbox(), "DE"));

        desk.approve(submission.id(), "BRAND", "ben");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(subjectsTo("mia", title))
                .anySatisfy(subject -> assertThat(subject).startsWith("Approved: " + title)));
    }
}
