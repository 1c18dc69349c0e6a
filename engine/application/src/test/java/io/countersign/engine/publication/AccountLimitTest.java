package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class AccountLimitTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Test
    void makesThePostsAboveItsLimitWaitVisiblyAndDelaysNoOtherAccount() {
        AccountId slow = accounts.connect(Map.of(), 10);
        AccountId other = accounts.sandbox();
        Submission submission = reviews.submitted(
                desk.soon(aDraft().to(slow, "DE").to(slow, "AT").to(other, "DE")));
        Iterator<String> signers = List.of("bea", "ben").iterator();
        for (Review review : reviews.opened(submission.id(), "BRAND")) {
            reviews.decide(review, signers.next(), DecisionKind.APPROVE, "");
        }
        desk.strike(submission);

        // One may go at once; the next comes back after nine have gone in a minute.
        Publication waiting = desk.one(submission, each -> each.nextTryAt().isPresent());
        assertThat(waiting.account()).isEqualTo(slow);
        assertThat(waiting.state()).isEqualTo(PublicationState.NEW);
        assertThat(waiting.attempts()).isZero();
        assertThat(waiting.problem().orElseThrow().kind()).isEqualTo(Trouble.RATE_LIMITED);
        assertThat(waiting.problem().orElseThrow().message()).contains("10 publications a minute", "its turn");
        reviews.until(submission.id(), SubmissionState.PUBLISHED);

        List<Instant> sent = sentAt(submission, slow);
        assertThat(sent.get(1)).isAfter(sent.get(0).plusSeconds(5));
        assertThat(sentAt(submission, other).get(0)).isBefore(sent.get(1));
    }

    private List<Instant> sentAt(Submission submission, AccountId account) {
        return desk.all(submission.id()).stream()
                .filter(each -> each.account().equals(account))
                .map(each -> each.copy().orElseThrow().sentAt())
                .sorted()
                .toList();
    }
}
