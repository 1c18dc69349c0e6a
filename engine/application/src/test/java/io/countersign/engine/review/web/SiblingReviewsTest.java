package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.inbox.Claims;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two lawyers must read it: whoever has signed, and whoever wrote it, is not asked for the other signature. */
@EngineTest
class SiblingReviewsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ENGINE = "/camunda/api/engine/engine/default/";

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Claims claims;

    @Autowired
    private TestEngine engine;

    @LocalServerPort
    private int port;

    private final String title = "Sibling " + UUID.randomUUID();
    private List<Review> lawyers;

    @BeforeEach
    void reachTheLawyers() {
        lawyers = lawyersOf(title);
    }

    @Test
    void whoeverHasSignedDoesNotSeeTheOtherSignature() {
        var lena = Visitor.loggedIn(port, "lena");
        assertThat(inboxOf(lena)).contains(task(0), task(1));
        int before = lena.get("/api/inbox/count").body().at("/count").asInt();

        desk.decide(lawyers.get(0), "lena", DecisionKind.APPROVE, "");

        assertThat(inboxOf(lena)).doesNotContain(task(1));
        assertThat(lena.get("/api/inbox/count").body().at("/count").asInt()).isEqualTo(before - 2);
        assertThat(lena.post("/api/tasks/" + task(1) + "/claim", "").status()).isEqualTo(403);
        assertThat(inboxOf(Visitor.loggedIn(port, "lars"))).contains(task(1));
    }

    @Test
    void hidesItInTheEnginesListsToo() {
        var task = task(1);
        assertThat(seenInTasklist("lena", task)).isTrue();

        desk.decide(lawyers.get(0), "lena", DecisionKind.APPROVE, "");

        assertThat(seenInTasklist("lena", task)).isFalse();
        assertThat(seenInTasklist("lars", task)).isTrue();
        assertThat(rightsOn(task)).isPositive();
        desk.decide(lawyers.get(1), "lars", DecisionKind.APPROVE, "");
        assertThat(rightsOn(task)).isZero();
    }

    @Test
    void readsTheFormInTheOwnLanguage() {
        var address = ENGINE + "task/" + task(0) + "/deployed-form";

        var english = Visitor.loggedIn(port, desk.hired("legal/de")).get(address);
        var german = Visitor.loggedIn(port, "lena").get(address);

        assertThat(english.body().findValuesAsText("label")).contains("Your decision", "Return for changes");
        assertThat(german.body().findValuesAsText("label")).contains("Ihre Entscheidung", "Zum Ändern zurückgeben");
        assertThat(german.body().findValuesAsText("key"))
                .isEqualTo(english.body().findValuesAsText("key"));
    }

    @Test
    void givesBackWhatWhoeverSignedHadTaken() {
        company.as("lena", () -> claims.claim(task(0)));
        company.as("lena", () -> claims.claim(task(1)));
        assertThat(inboxOf(Visitor.loggedIn(port, "lars"))).doesNotContain(task(1));

        desk.decide(lawyers.get(0), "lena", DecisionKind.APPROVE, "");

        assertThat(inbox.find(task(1)).orElseThrow().assignee()).isNull();
        assertThat(inboxOf(Visitor.loggedIn(port, "lars"))).contains(task(1));
        desk.decide(lawyers.get(1), "lars", DecisionKind.APPROVE, "");
    }

    @Test
    void neitherShowsNorMailsAReviewToAnEditorOfTheGroupThatIsAsked() {
        var editor = desk.hired("marketing/de", "brand/eu");
        var about = "Edited " + UUID.randomUUID();
        var content = aDraft().named(about).to(desk.account(), "DE");
        var submission = desk.submitted(desk.edited(editor, desk.drafted(content), content.saying("Better.")));
        var task = inbox.findByReview(desk.review(submission.id(), "BRAND").id().value())
                .orElseThrow()
                .taskId();

        assertThat(inboxOf(Visitor.loggedIn(port, editor))).doesNotContain(task);
        assertThat(seenInTasklist(editor, task)).isFalse();
        assertThat(seenInTasklist("bea", task)).isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(TestMail.to("bea"))
                .anySatisfy(mail -> assertThat(mail.getSubject()).contains(about)));
        assertThat(TestMail.to(editor)).isEmpty();
    }

    private List<Review> lawyersOf(String name) {
        var content = aDraft().named(name).to(desk.account(), "DE").ofFinance();
        var id = desk.submitted(content).id();
        desk.approve(id, "BRAND", "bea");
        return await().atMost(PATIENCE).until(() -> desk.opened(id, "LEGAL"), opened -> opened.size() == 2);
    }

    private String task(int lawyer) {
        return inbox.findByReview(lawyers.get(lawyer).id().value())
                .orElseThrow()
                .taskId();
    }

    private static List<String> inboxOf(Visitor visitor) {
        return visitor.get("/api/inbox?limit=200").body().at("/items").findValuesAsText("taskId");
    }

    /** By the filter that Tasklist shows first, and by the task itself. */
    private boolean seenInTasklist(String userName, String task) {
        var visitor = Visitor.loggedIn(port, userName);
        visitor.get("/camunda/app/tasklist/default/");
        var filter =
                visitor.get(ENGINE + "filter").body().findValuesAsText("id").get(0);
        var listed = visitor.send(
                "POST",
                ENGINE + "filter/" + filter + "/list?maxResults=500",
                "{}",
                Map.of("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN")));
        assertThat(listed.status()).as(listed.toString()).isEqualTo(200);
        boolean inList = listed.body().findValuesAsText("id").contains(task);
        int alone = visitor.get(ENGINE + "task/" + task).status();
        assertThat(alone).isEqualTo(inList ? 200 : 404);
        return inList;
    }

    private long rightsOn(String task) {
        return engine.call(() -> engine.services()
                .getAuthorizationService()
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task)
                .count());
    }
}
