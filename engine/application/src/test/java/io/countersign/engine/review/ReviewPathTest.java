package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.SubmissionState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ReviewPathTest {

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ReviewDesk desk;

    @Test
    void oneSignatureIsEnoughForHarmlessContent() {
        var submission = desk.submitted(aDraft().to(accounts.sandbox(), "DE"));

        desk.approve(submission.id(), "BRAND", "bea");

        desk.until(submission.id(), SubmissionState.SCHEDULED);
        assertThat(desk.all(submission.id())).singleElement().satisfies(review -> {
            assertThat(review.state()).isEqualTo(ReviewState.DECIDED);
            assertThat(review.decision().orElseThrow().hash()).isEqualTo(submission.hash());
        });
    }
}
