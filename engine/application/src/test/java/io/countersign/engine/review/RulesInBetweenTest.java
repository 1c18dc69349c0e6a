package io.countersign.engine.review;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestMail;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.review.nightly.LiveReview;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A rule that begins between submission, signature, slot and the life of a post. */
@EngineTest
class RulesInBetweenTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(2);

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Packs packs;

    @Autowired
    private Publications publications;

    @Autowired
    private LiveReview nightly;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private AccountId account;
    private String approver;

    @BeforeEach
    void hire() {
        account = desk.account();
        approver = desk.hired("brand/jp");
    }

    @Test
    void goesBackWhenItBeganBeforeTheLastSignature() {
        var id = desk.submitted(aDraft().to(account, "JP")).id();

        try (var rule = NewRule.begins(packs, clock)) {
            desk.approve(id, "BRAND", approver);
            desk.until(id, SubmissionState.RETURNED);
        }

        assertThat(desk.now(id).reason().orElseThrow()).contains("JP: missing AD_LABEL_JP", NewRule.ID);
        assertThat(publications.of(id)).isEmpty();
    }

    @Test
    void goesBackAndPublishesNothingWhenItBeganBeforeTheSlot() {
        var submission = desk.submitted(aDraft().to(account, "JP").at(soon()));
        desk.approve(submission.id(), "BRAND", approver);
        desk.until(submission.id(), SubmissionState.SCHEDULED);

        try (var rule = NewRule.begins(packs, clock)) {
            await().atMost(LONG_ENOUGH)
                    .untilAsserted(
                            () -> assertThat(desk.now(submission.id()).state()).isEqualTo(SubmissionState.RETURNED));
        }

        assertThat(desk.now(submission.id()).reason().orElseThrow())
                .contains("do not permit it any more", "AD_LABEL_JP", NewRule.ID);
        assertThat(publications.of(submission.id()))
                .allSatisfy(publication -> assertThat(publication.attempts()).isZero());
        assertThat(judgements(submission)).contains("PUBLICATION");
    }

    @Test
    void aBannedMarketIsTakenOutAndTheOthersGoOn() {
        var lawyer = desk.hired("legal/jp");
        var submission = desk.submitted(aDraft().to(account, "DE")
                .to(account, "JP")
                .withFact("content.claims", List.of("env_generic"))
                .at(soon()));
        assertThat(desk.all(submission.id())).extracting(Review::market).containsOnly("JP");
        desk.approve(submission.id(), "BRAND", approver);
        desk.decide(desk.review(submission.id(), "LEGAL"), lawyer, DecisionKind.APPROVE, "");

        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(desk.now(submission.id()).state()).isEqualTo(SubmissionState.PUBLISHED));

        assertThat(publications.of(submission.id()))
                .extracting(Publication::market, Publication::state, publication -> publication
                        .problem()
                        .map(Publication.Problem::kind)
                        .orElse(null))
                .containsExactlyInAnyOrder(
                        tuple("JP", PublicationState.SENT, null),
                        tuple("DE", PublicationState.ABANDONED, Trouble.NOT_PERMITTED));
        var compliance = Visitor.loggedIn(port, "mia").get("/api/submissions/" + submission.id() + "/compliance");
        assertThat(compliance.body().at("/closedMarkets/0").asText()).isEqualTo("DE");
    }

    @Test
    void aNightlyRunListsWhatIsLiveAndWouldFailTellsItsAuthorAndAsksWhomItConcernsOnce() {
        var name = "Evergreen " + UUID.randomUUID();
        var officer = desk.hired("compliance/jp");
        var submission = desk.submitted(aDraft().named(name).to(account, "JP").at(soon()));
        desk.approve(submission.id(), "BRAND", approver);
        await().atMost(LONG_ENOUGH)
                .untilAsserted(
                        () -> assertThat(desk.now(submission.id()).state()).isEqualTo(SubmissionState.PUBLISHED));

        try (var rule = NewRule.begins(packs, clock)) {
            nightly.run();
            assertThat(Visitor.loggedIn(port, "mia")
                            .get("/api/compliance/live-findings")
                            .text("/lookedAt"))
                    .startsWith("20");
            assertThat(live(submission)).singleElement().satisfies(finding -> {
                assertThat(finding.at("/rule").asText()).isEqualTo(NewRule.ID);
                assertThat(finding.at("/market").asText()).isEqualTo("JP");
            });
            nightly.run();
            assertThat(waiting("mia", name)).as("the author's team").hasSize(1);
            assertThat(waiting(officer, name)).as("compliance of the market").hasSize(1);
        }

        await().atMost(LONG_ENOUGH).untilAsserted(() -> assertThat(TestMail.to("mia"))
                .extracting(MimeMessage::getSubject)
                .filteredOn(subject -> subject.contains(name) && subject.startsWith("A rule now speaks"))
                .hasSize(1));
        nightly.run();
        assertThat(live(submission)).isEmpty();
        assertThat(waiting("mia", name)).isEmpty();
    }

    @Test
    void asksAgainWhenWhatWasSaidToBeMendedStillFails() {
        var name = "Evergreen " + UUID.randomUUID();
        var submission = desk.submitted(aDraft().named(name).to(account, "JP").at(soon()));
        desk.approve(submission.id(), "BRAND", approver);
        desk.until(submission.id(), SubmissionState.PUBLISHED);

        try (var rule = NewRule.begins(packs, clock)) {
            nightly.run();
            var task = waiting("mia", name).get(0).path("taskId").asText();
            mendsInTasklist(task);
            assertThat(waiting("mia", name)).isEmpty();

            nightly.run();
            assertThat(waiting("mia", name)).singleElement().satisfies(again -> assertThat(
                            again.path("taskId").asText())
                    .isNotEqualTo(task));
        }
        nightly.run();
    }

    /** Mia reads what the rules say, and completes the task. */
    private void mendsInTasklist(String task) {
        var mia = Visitor.loggedIn(port, "mia");
        var address = "/camunda/api/engine/engine/default/task/" + task;
        mia.get("/camunda/app/tasklist/default/");
        assertThat(mia.post("/api/tasks/" + task + "/claim", Map.of()).status()).isEqualTo(200);

        var form = mia.get(address + "/form-variables");
        assertThat(form.text("/findings/value")).as(form.toString()).contains("JP, " + NewRule.ID);
        var done = mia.send(
                "POST",
                address + "/submit-form",
                Map.of("variables", Map.of()),
                Map.of("X-XSRF-TOKEN", mia.cookie("XSRF-TOKEN")));
        assertThat(done.status()).as(done.toString()).isEqualTo(204);
    }

    private List<JsonNode> waiting(String person, String title) {
        return list(Visitor.loggedIn(port, person)
                        .get("/api/inbox?limit=200")
                        .body()
                        .path("items"))
                .stream()
                .filter(entry -> entry.path("title").asText().equals(title))
                .filter(entry -> entry.path("kind").asText().equals("TASK"))
                .toList();
    }

    private List<JsonNode> live(Submission submission) {
        return list(Visitor.loggedIn(port, "mia")
                        .get("/api/compliance/live-findings")
                        .body()
                        .at("/items"))
                .stream()
                .filter(finding -> finding.at("/submission")
                        .asText()
                        .equals(submission.id().toString()))
                .toList();
    }

    private List<String> judgements(Submission submission) {
        return list(Visitor.loggedIn(port, "mia")
                        .get("/api/submissions/" + submission.id() + "/compliance")
                        .body()
                        .at("/moments"))
                .stream()
                .map(moment -> moment.at("/moment").asText())
                .toList();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private DraftForm.Time soon() {
        var zone = ZoneId.of("Europe/Berlin");
        var at = LocalDateTime.ofInstant(clock.instant().plusSeconds(25), zone);
        return new DraftForm.Time(at.toString(), zone.getId());
    }
}
