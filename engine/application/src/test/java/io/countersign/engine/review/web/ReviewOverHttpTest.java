package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ReviewOverHttpTest {

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    @Test
    void anAuthorSeesBeforehandWhoMustSignAndWhy() {
        var draft = aDraft().to(desk.account(), "DE").ofFinance();

        var route = Visitor.loggedIn(port, "mia").post("/api/content/routes", draft.form());

        assertThat(route.status()).isEqualTo(200);
        assertThat(route.text("/risk")).isEqualTo("HIGH");
        assertThat(route.text("/riskReasons/0")).isEqualTo("the industry is regulated");
        assertThat(route.text("/stages/0/name")).isEqualTo("Brand");
        assertThat(route.text("/stages/1/reviews/0/group")).isEqualTo("legal/de");
        assertThat(route.body().at("/stages/1/reviews/0/quorum").asInt()).isEqualTo(2);
        assertThat(route.body().at("/stages/1/reviews/0/because").toString()).contains("two lawyers");
        assertThat(route.body().at("/stages/1/reviews/0/people").toString()).contains("Lena Lorenz", "Lars Lindner");
        assertThat(route.body().at("/stages/3/signOff").asBoolean()).isTrue();
        assertThat(route.body().at("/stages/3/reviews/0/people").toString()).doesNotContain("Mia Marten");
        assertThat(route.body().at("/problems")).isEmpty();
    }

    @Test
    void whatIsSubmittedTwiceUnderOneKeyIsOneSubmission() {
        var mia = Visitor.loggedIn(port, "mia");
        var draft = desk.drafted(aDraft().to(desk.account(), "DE"));
        var form =
                Map.of("item", draft.item().toString(), "draftEtag", draft.tag().quoted());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var first = mia.send("POST", "/api/submissions", form, key);
        var second = mia.send("POST", "/api/submissions", form, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(first.text("/state")).isEqualTo("IN_REVIEW");
        assertThat(first.text("/stages/0/state")).isEqualTo("OPEN");
        assertThat(first.body().at("/mayWithdraw").asBoolean()).isTrue();
        assertThat(first.text("/stages/0/reviews/0/whyNot")).contains("you submitted it");
    }

    @Test
    void aDecisionIsRecordedOnceUnderOneKey() {
        var brand = brandReview();
        var bea = Visitor.loggedIn(port, "bea");
        desk.look(brand.submission(), "bea");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var first = bea.send("POST", path(brand), approval(brand), key);
        var second = bea.send("POST", path(brand), approval(brand), key);
        var third = bea.post(path(brand), approval(brand));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.text("/by/displayName")).isEqualTo("Bea Brandt");
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        assertThat(third.status()).isEqualTo(409);
        assertThat(third.text("/code")).isEqualTo("DECIDED_ALREADY");
    }

    @Test
    void fourEyesHoldInTheWorkspaceToo() {
        var brand = brandReview();

        var author = Visitor.loggedIn(port, "mia").post(path(brand), approval(brand));
        var stranger = Visitor.loggedIn(port, "lena").post(path(brand), approval(brand));
        var elsewhere = Visitor.loggedIn(port, "aron").post(path(brand), approval(brand));

        assertThat(author.status()).isEqualTo(403);
        assertThat(author.text("/detail")).contains("you submitted it");
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(desk.all(brand.submission()).get(0).decision()).isEmpty();
    }

    @Test
    void unknownReviewsAndSubmissionsAreNotFound() {
        var bea = Visitor.loggedIn(port, "bea");
        var unknown = UUID.randomUUID();

        assertThat(bea.get("/api/submissions/" + unknown).status()).isEqualTo(404);
        assertThat(bea.get("/api/submissions/" + unknown + "/process").status()).isEqualTo(404);
        assertThat(bea.post(
                                "/api/reviews/" + unknown + "/decision",
                                Map.of("decision", "APPROVE", "hash", "0".repeat(64)))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReturnWithoutAReasonSaysWhichFieldIsMissing() {
        var brand = brandReview();

        var answer = Visitor.loggedIn(port, "bea").post(path(brand), Map.of("decision", "RETURN", "hash", hash(brand)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.toString()).contains("\"comment\"");
    }

    @Test
    void thePictureShowsWhereItIsAndForWhomItWaits() {
        var brand = brandReview();

        var picture = Visitor.loggedIn(port, "mia").get("/api/submissions/" + brand.submission() + "/process");

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.text("/xml")).contains("BPMNDiagram");
        assertThat(picture.body().at("/active").toString()).contains("userTask_ReviewContent");
        assertThat(picture.body().at("/passed").toString()).contains("serviceTask_PlanReviews");
        assertThat(picture.body().at("/steps").findValuesAsText("name")).contains("Plan reviews", "Review content");
        assertThat(picture.body().at("/steps").findValuesAsText("began")).doesNotContain("");
        assertThat(picture.body().at("/waitsFor").toString())
                .contains("Brand for DE")
                .contains("Bea Brandt");
    }

    @Test
    void aWithdrawalNeedsAReasonAndEndsTheSubmission() {
        var brand = brandReview();
        var mia = Visitor.loggedIn(port, "mia");
        var path = "/api/submissions/" + brand.submission() + "/withdrawal";

        assertThat(mia.post(path, Map.of("reason", " ")).status()).isEqualTo(400);
        var withdrawn = mia.post(path, Map.of("reason", "The price was wrong"));

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.text("/state")).isEqualTo("WITHDRAWN");
        assertThat(withdrawn.text("/stages/0/state")).isEqualTo("VOID");
        assertThat(mia.post(path, Map.of("reason", "once more")).status()).isEqualTo(409);
    }

    @Test
    void decisionsOfAnEarlierVersionAreShownAsVoidWithWhoDecidesAgain() {
        var content = aDraft().to(desk.account(), "DE").withFact("data.collectsPersonalData", true);
        var draft = desk.drafted(content);
        var first = desk.submitted(draft);
        desk.approve(first.id(), "BRAND", "bea");
        desk.review(first.id(), "LEGAL");
        var second = desk.submitted(desk.edited("mia", draft, content.saying("Another word.")));
        desk.review(second.id(), "BRAND");

        var answer = Visitor.loggedIn(port, "mia").get("/api/submissions/" + second.id());

        assertThat(answer.body().at("/voided")).hasSize(1);
        assertThat(answer.text("/voided/0/decision/by/id")).isEqualTo("bea");
        assertThat(answer.text("/voided/0/decision/version")).isEqualTo("1");
        assertThat(answer.body().at("/voided/0/again").asBoolean()).isTrue();
    }

    @Test
    void everyStageSaysUntilWhenItHasToBeDoneForTheSlot() {
        var content = aDraft().to(desk.account(), "DE").withFact("data.collectsPersonalData", true);
        var submission = desk.submitted(content);
        desk.review(submission.id(), "BRAND");

        var answer = Visitor.loggedIn(port, "mia").get("/api/submissions/" + submission.id());

        var due = StreamSupport.stream(answer.body().at("/stages").spliterator(), false)
                .map(stage -> Instant.parse(stage.at("/dueAt").asText()))
                .toList();
        assertThat(due).hasSizeGreaterThan(1).isSorted();
        assertThat(due).allMatch(submission.slot().instant()::isAfter);
    }

    private Review brandReview() {
        var id = desk.submitted(aDraft().to(desk.account(), "DE")).id();
        return desk.review(id, "BRAND");
    }

    private Map<String, String> approval(Review review) {
        return Map.of("decision", "APPROVE", "hash", hash(review));
    }

    private String hash(Review review) {
        return desk.now(review.submission()).hash().hex();
    }

    private static String path(Review review) {
        return "/api/reviews/" + review.id() + "/decision";
    }
}
