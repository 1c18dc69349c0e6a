package io.countersign.engine.notification;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.Submission;
import io.countersign.engine.discussion.DiscussionDesk;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class RemarkMailsTest {

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private String title;
    private Submission submission;
    private DiscussionDesk bea;
    private DiscussionDesk mia;

    @BeforeEach
    void submit() {
        title = "Offer " + UUID.randomUUID();
        submission = reviews.submitted(aDraft().named(title).to(reviews.account(), "DE"));
        bea = DiscussionDesk.of(port, "bea", submission.item());
        mia = DiscussionDesk.of(port, "mia", submission.item());
    }

    @Test
    void tellThePersonNamedAndTheAuthorOnce() {
        var thread = bea.remark("@lena, may we say that? Ask marten@mia.example or @nobody-at-all.");

        assertThat(thread.body().at("/remarks/0/mentions").findValuesAsText("id"))
                .containsExactly("lena");
        awaitSubject("lena", "Sie sind erwähnt: " + title);
        awaitSubject("mia", "New remark on: " + title);
        assertThat(subjects("bea")).noneMatch(subject -> subject.contains("remark"));
        var mail = ReadMail.to("lena", title).stream()
                .filter(read -> read.subject().startsWith("Sie sind"))
                .toList();
        assertThat(mail).hasSize(1);
        assertThat(mail.get(0).text())
                .contains(
                        "may we say that?", "/workspace/content/" + submission.item() + "?thread=" + thread.text("/id"))
                .doesNotContain("Our new pots");
    }

    @Test
    void tellWhoIsNamedByAnEditButNobodyTwice() {
        var thread = mia.remark("@mia @bea look");
        awaitSubject("bea", "You are mentioned on: " + title);

        mia.edit(thread, "\"0\"", "@bea and @max, look");

        awaitSubject("max", "Sie sind erwähnt: " + title);
        assertThat(notices("MENTIONED")).hasSize(2);
        assertThat(subjects("bea"))
                .filteredOn(subject -> subject.startsWith("You are"))
                .hasSize(1);
        assertThat(notices("REMARKED")).isEmpty();
    }

    @Test
    void reachOnlyPeopleWhoMaySeeTheItem() {
        var french = reviews.hired("marketing/fr");

        var refused = bea.remark("What does @" + french + " say?");

        assertThat(refused.text("/fields/0/code")).isEqualTo("CANNOT_SEE_IT");
        assertThat(refused.text("/detail")).contains("may not see");
        assertThat(readers(french)).isEmpty();
        assertThat(readers("Lorenz")).contains("lena");
    }

    @Test
    void areTakenBackWithTheWords() {
        TestMail.whileAway(() -> {
            var thread = bea.remark("@lena forget this: zwetschge");
            bea.remove(thread);
        });

        assertThat(database.sql("select count(*) from notification_notice where facts::text like '%zwetschge%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        await().untilAsserted(() -> assertThat(states()).isNotEmpty().containsOnly("SKIPPED"));
    }

    @Test
    void areHeardByOpenPages() {
        try (Visitor.Stream page = mia.visitor().listen("/api/live?item=" + submission.item())) {
            int before = page.lines().size();
            bea.remark("Look at this.");

            await().untilAsserted(() ->
                    assertThat(page.lines().stream().skip(before)).anyMatch(line -> line.contains("item")));
        }
    }

    private List<String> readers(String text) {
        return bea.visitor().get(bea.page() + "/readers?text=" + text).body().findValuesAsText("id");
    }

    private void awaitSubject(String person, String subject) {
        await().untilAsserted(() -> assertThat(subjects(person)).contains(subject));
    }

    private List<String> subjects(String person) {
        return TestMail.subjectsTo(person, title);
    }

    private List<String> notices(String event) {
        return database.sql("select key from notification_notice where event = ? and facts ->> 'title' = ?")
                .params(event, title)
                .query(String.class)
                .list();
    }

    private List<String> states() {
        return database.sql("""
                        select delivery.state from notification_delivery delivery
                        join notification_notice notice on notice.id = delivery.notice_id
                        where notice.event in ('MENTIONED', 'REMARKED') and notice.facts ->> 'title' = ?""").param(title).query(String.class).list();
    }
}
