package io.countersign.engine.retention;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Submission;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.Discussions;
import io.countersign.engine.discussion.NewThread;
import io.countersign.engine.discussion.Target;
import io.countersign.engine.review.ReviewDesk;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ErasedDiscussionTest {

    @Autowired
    private ErasureDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestCompany company;

    @Autowired
    private Discussions discussions;

    @Autowired
    private JdbcClient database;

    @Test
    void takesAlongWhatWasSaidAboutIt() {
        String word = "zwetschge" + ThreadLocalRandom.current().nextInt(1_000_000_000);
        var account = reviews.account();
        Submission submission = desk.withdrawn(aDraft().saying("Pots " + word).to(account, "DE"));
        var pinned = new Anchor.Words(Anchor.Field.TEXT, word, "", "", 5);
        var thread = company.as(
                "lena",
                () -> discussions.open(
                        submission.item(),
                        new NewThread(
                                1,
                                Optional.of(new Target(account, new Market("DE"))),
                                pinned,
                                "@mia Why " + word + "?")));
        company.runAs("mia", () -> discussions.reply(thread.id(), "Because of " + word));
        var everything = new WholeDatabase(database);
        assertThat(everything.tablesSaying(word))
                .contains("discussion_thread", "discussion_remark", "notification_notice");

        desk.erased(submission.item());

        assertThat(everything.tablesSaying(word)).isEmpty();
        assertThat(database.sql("select count(*) from discussion_thread where item = ? and opened_by = 'lena'")
                        .param(submission.item().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
