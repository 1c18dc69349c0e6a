package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.plugin.spi.channel.Receipt;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A node that slept longer than its lease wakes up with the answer to a call whose outcome another has found out meanwhile. */
@EngineTest
class SentTwiceTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private Steps steps;

    @Test
    void isNewsOnlyToTheFirstWhoFindsItOut() {
        var submission = desk.signed(aDraft().to(reviews.account(), "DE"));
        var publication = desk.one(submission, PublicationState.SENT);

        boolean news = steps.sent(publication.id(), Receipt.live("from-the-sleeper", Optional.empty()));

        assertThat(news).isFalse();
        assertThat(desk.one(submission, PublicationState.SENT)
                        .copy()
                        .orElseThrow()
                        .remoteId())
                .isEqualTo("from-the-sleeper");
    }
}
