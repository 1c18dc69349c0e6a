package io.countersign.engine.discussion;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class DiscussionOverHttpTest {

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int port;

    private AccountId account;
    private Submission submission;
    private DiscussionDesk bea;
    private DiscussionDesk mia;

    @BeforeEach
    void submit() {
        account = reviews.account();
        submission = reviews.submitted(aDraft().saying("Our new pots are here.").to(account, "DE"));
        bea = DiscussionDesk.of(port, "bea", submission.item());
        mia = DiscussionDesk.of(port, "mia", submission.item());
    }

    @Test
    void keepsAThreadWithItsAnswers() {
        var thread = bea.remarkOn(account, "new", 4, "New since when?");
        var answered = mia.reply(thread, "Since Monday.\r\nReally.");

        assertThat(thread.status()).as(thread.toString()).isEqualTo(201);
        assertThat(answered.text("/remarks/1/words")).isEqualTo("Since Monday.\nReally.");
        var seen = bea.thread(thread, 1);
        assertThat(seen.at("/anchor/quote").asText()).isEqualTo("new");
        assertThat(seen.at("/anchor/prefix").asText()).isEqualTo("Our ");
        assertThat(seen.at("/anchor/end").asInt()).isEqualTo(7);
        assertThat(seen.at("/standing/start").asInt()).isEqualTo(4);
        assertThat(seen.at("/remarks/0/by/displayName").asText()).isEqualTo("Bea Brandt");
        assertThat(seen.at("/remarks/0/mine").asBoolean()).isTrue();
        assertThat(seen.at("/remarks/1/mine").asBoolean()).isFalse();
    }

    @Test
    void resolvesAndReopensOnce() {
        var thread = bea.remark("Please check the date.");
        var resolved = mia.resolve(thread);
        mia.resolve(thread);

        assertThat(resolved.text("/resolved/by/id")).isEqualTo("mia");
        assertThat(bea.seen("?open=true").body().at("/items")).isEmpty();
        assertThat(bea.seen("?open=false").body().at("/items")).hasSize(1);
        assertThat(bea.seen("").body().at("/resolved").asInt()).isEqualTo(1);
        assertThat(bea.reopen(thread).body().at("/resolved").isMissingNode()).isTrue();
        assertThat(bea.seen("").body().at("/open").asInt()).isEqualTo(1);
        assertThat(actions()).containsExactly("discussion.opened", "discussion.resolved", "discussion.reopened");
    }

    @Test
    void letsPeopleChangeAndTakeBackOwnWordsOnly() {
        var thread = bea.remark("Wrogn word.");

        assertThat(mia.edit(thread, "\"0\"", "Mine now").text("/code")).isEqualTo("NOT_YOUR_WORDS");
        assertThat(mia.remove(thread).status()).isEqualTo(403);
        var edited = bea.edit(thread, "\"0\"", "Wrong word.");
        assertThat(edited.header("ETag")).isEqualTo("\"1\"");
        assertThat(edited.text("/remarks/0/editedAt")).isNotEmpty();
        assertThat(bea.edit(thread, "\"0\"", "Too late").status()).isEqualTo(412);
        assertThat(bea.edit(thread, "none", "What?").status()).isEqualTo(400);
        var removed = bea.remove(thread);
        assertThat(bea.remove(thread).status()).isEqualTo(200);
        assertThat(removed.text("/remarks/0/words")).isEmpty();
        assertThat(removed.text("/remarks/0/removed/by/displayName")).isEqualTo("Bea Brandt");
        assertThat(bea.edit(thread, "\"1\"", "Back again").status()).isEqualTo(409);
        assertThat(actions()).containsExactly("discussion.opened", "discussion.edited", "discussion.removed");
    }

    @Test
    void saysWhatIsWrongWithARemark() {
        assertThat(bea.remark(" \n ").text("/detail")).contains("it is empty");
        assertThat(bea.remark("x".repeat(4001)).text("/detail")).contains("4,001 characters; the limit is 4,000");
        assertThat(bea.remark("👍".repeat(4000)).status()).isEqualTo(201);
        assertThat(bea.remark("null \u0000 byte").status()).isEqualTo(400);
        assertThat(bea.remarkOn(account, "pots", 5, "Where?").text("/fields/0/code"))
                .isEqualTo("WORDS_NOT_THERE");
        assertThat(bea.remarkOn(reviews.account(), "pots", 8, "Where?").text("/fields/0/code"))
                .isEqualTo("NO_SUCH_VARIANT");
        assertThat(bea.open(Map.of("version", 7, "words", "Later")).status()).isEqualTo(404);
        assertThat(bea.open(Map.of("version", 1, "words", "Where?", "anchor", Map.of("field", "TEXT")))
                        .text("/fields/0/code"))
                .isEqualTo("UNCLEAR");
    }

    @Test
    void isNotThereForPeopleWhoMayNotSeeTheItem() {
        var thread = bea.remark("For Germany only.");
        var french = Visitor.loggedIn(port, reviews.hired("marketing/fr"));

        assertThat(french.get(bea.page()).status()).isEqualTo(404);
        assertThat(french.get(bea.page() + "/readers").status()).isEqualTo(404);
        assertThat(french.post(bea.page(), Map.of("version", 1, "words", "Bonjour"))
                        .status())
                .isEqualTo(404);
        var outside = new DiscussionDesk(french, submission.item());
        assertThat(List.of(
                        outside.reply(thread, "Moi").status(),
                        outside.edit(thread, "\"0\"", "Moi").status(),
                        outside.remove(thread).status(),
                        outside.resolve(thread).status(),
                        outside.reopen(thread).status()))
                .containsOnly(404);
    }

    @Test
    void letsAuditorsReadAlong() {
        bea.remark("Is this true?");
        var aron = DiscussionDesk.of(port, "aron", submission.item());

        assertThat(aron.seen("").body().at("/items")).hasSize(1);
        assertThat(aron.seen("").body().at("/mayWrite").asBoolean()).isFalse();
        assertThat(aron.remark("I say").status()).isEqualTo(403);
    }

    @Test
    void staysReadableWhenTheItemIsClosedAndOpensWithANewVersion() {
        var thread = bea.remark("This cannot be said.");
        var review = reviews.review(submission.id(), "BRAND");
        reviews.decide(review, "bea", DecisionKind.REJECT, "Not like this.");
        reviews.until(submission.id(), SubmissionState.REJECTED);

        assertThat(mia.seen("").body().at("/items")).hasSize(1);
        assertThat(mia.seen("").text("/whyReadOnly")).contains("A new version opens it again");
        assertThat(mia.reply(thread, "Why?").text("/code")).isEqualTo("DISCUSSION_CLOSED");
        assertThat(bea.resolve(thread).status()).isEqualTo(409);
    }

    @Test
    void saysTheSameOnceHoweverOftenItIsSent() {
        var key = Map.of("Idempotency-Key", "remark-once-" + submission.id());
        var body = Map.of("version", 1, "words", "Once.");
        var first = bea.visitor().send("POST", bea.page(), body, key);
        var second = bea.visitor().send("POST", bea.page(), body, key);

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(bea.seen("").body().at("/items")).hasSize(1);
        var reply = DiscussionDesk.path(first) + "/remarks";
        bea.visitor().send("POST", reply, Map.of("words", "Once more."), key);
        bea.visitor().send("POST", reply, Map.of("words", "Once more."), key);
        assertThat(bea.thread(first, 1).at("/remarks")).hasSize(2);
    }

    @Test
    void givesLongDiscussionsInPages() {
        IntStream.rangeClosed(1, 5).forEach(number -> bea.remark("Remark " + number));

        var first = bea.seen("?limit=3");
        var second = bea.seen("?limit=3&after=" + first.text("/next"));

        assertThat(first.body().at("/items").findValuesAsText("number")).containsExactly("1", "2", "3");
        assertThat(second.body().at("/items").findValuesAsText("number")).containsExactly("4", "5");
        assertThat(second.body().at("/next").isMissingNode()).isTrue();
        assertThat(first.body().at("/open").asInt()).isEqualTo(5);
    }

    @Test
    void takesNoMoreThanPeopleRead() {
        var thread = bea.remark("First");
        database.sql("update discussion_item set remarks = 499 where item = ?")
                .param(submission.item().value())
                .update();

        assertThat(bea.reply(thread, "The last one").status()).isEqualTo(201);
        assertThat(bea.reply(thread, "One too many").text("/code")).isEqualTo("TOO_MANY_REMARKS");
        assertThat(bea.remark("One too many").status()).isEqualTo(409);
        assertThat(bea.thread(thread, 1).at("/remarks")).hasSize(2);
    }

    @Test
    void tellsTheHistoryInWords() {
        bea.remark("A secret, taken back later.");

        var history = mia.visitor().get("/api/content/" + submission.item() + "/history");

        assertThat(history.body().findValuesAsText("sentence")).contains("Bea Brandt made remark 1 on version 1.");
        assertThat(history.toString()).doesNotContain("secret");
    }

    private List<String> actions() {
        return database.sql(
                        "select action from audit_record where item = ? and action like 'discussion.%' order by sequence")
                .param(submission.item().value())
                .query(String.class)
                .list();
    }
}
