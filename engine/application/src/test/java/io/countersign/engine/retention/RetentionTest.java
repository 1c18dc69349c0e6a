package io.countersign.engine.retention;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.ReviewDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class RetentionTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private TestCompany company;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FactDictionary dictionary;

    @Autowired
    private Clock clock;

    @Test
    void keepsForTheDefaultYearsFromTheDecision() {
        var submission = submitted();
        assertThat(deadline(submission)).as("still in review").isNull();

        withdraw(submission);

        assertThat(deadline(submission).path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(deadline(submission).path("dueOn").asText())
                .isEqualTo(today().plusYears(3).toString());
        assertThat(deadline(submission).path("evaluation").asText()).isEmpty();
    }

    @Test
    void keepsForTheLongestThatARememberedEvaluationAsksFor() {
        var submission = submitted();
        var facts =
                dictionary.read(Map.of("audience.countries", List.of("US"), "content.reviewIncentive", "sentiment"));
        var evaluation = evaluations.evaluate(facts);
        assertThat(evaluation.whole().retentionYears()).isGreaterThan(3);
        var subject = new Subject(
                submission.id().toString(),
                submission.versionId().toString(),
                submission.hash().hex(),
                "Offer");
        var id = evaluations.remember(subject, Moment.SUBMISSION, facts, evaluation);

        withdraw(submission);

        assertThat(deadline(submission).path("years").asInt())
                .isEqualTo(evaluation.whole().retentionYears());
        assertThat(deadline(submission).path("evaluation").asText()).isEqualTo(id.toString());
    }

    @Test
    void isHeldUntilASecondPersonLiftsIt() {
        var submission = submitted();
        withdraw(submission);
        var lena = Visitor.loggedIn(port, "lena");
        var hold = Map.of("item", submission.item().toString(), "reason", "Court case 7 O 12/26");

        assertThat(Visitor.loggedIn(port, "max").post("/api/legal-holds", hold).text("/code"))
                .isEqualTo("NOT_LEGAL");
        var placed = lena.post("/api/legal-holds", hold);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        assertThat(deadline(submission).path("held").asBoolean()).isTrue();
        assertThat(placed.text("/name")).isEqualTo(submission.itemName());
        assertThat(mayLift(placed, "lena")).as("placed it").isFalse();
        assertThat(mayLift(placed, "aron")).as("an auditor").isFalse();
        assertThat(mayLift(placed, "lars")).isTrue();

        String lifting = "/api/legal-holds/" + placed.text("/id") + "/lifting";
        var reason = Map.of("reason", "The case is closed.");
        assertThat(lena.post(lifting, reason).text("/code")).isEqualTo("SAME_PERSON");
        assertThat(deadline(submission).path("held").asBoolean()).isTrue();
        assertThat(Visitor.loggedIn(port, "lars").post(lifting, reason).status())
                .isEqualTo(204);
        assertThat(deadline(submission).path("held").asBoolean()).isFalse();
        assertThat(Visitor.loggedIn(port, "carl").post(lifting, reason).status())
                .isEqualTo(404);
        assertThat(lena.get("/api/content/" + submission.item() + "/history").toString())
                .contains("7 O 12/26")
                .contains("The case is closed.");
    }

    @Test
    void holdsEitherAnItemOrACampaign() {
        var lena = Visitor.loggedIn(port, "lena");
        var campaign =
                Visitor.loggedIn(port, "mia").post("/api/campaigns", Map.of("name", "Spring " + System.nanoTime()));

        var placed = lena.post("/api/legal-holds", Map.of("campaign", campaign.text("/id"), "reason", "Audit"));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        assertThat(lena.post("/api/legal-holds", Map.of("reason", "Audit")).status())
                .isEqualTo(400);
        var unknown = Map.of("item", campaign.text("/id"), "reason", "Audit");
        assertThat(lena.post("/api/legal-holds", unknown).status()).isEqualTo(404);
    }

    @Test
    void findsTheDaysOfOneItem() {
        var submission = submitted();
        withdraw(submission);
        withdraw(submitted());

        var found = Visitor.loggedIn(port, "aron")
                .get("/api/retention?item=" + submission.item())
                .body();
        assertThat(found.findValuesAsText("submission"))
                .containsExactly(submission.id().toString());
    }

    private boolean mayLift(Visitor.Answer placed, String person) {
        var holds = Visitor.loggedIn(port, person).get("/api/legal-holds").body();
        return StreamSupport.stream(holds.spliterator(), false)
                .filter(hold -> hold.path("id").asText().equals(placed.text("/id")))
                .findFirst()
                .orElseThrow()
                .path("mayLift")
                .asBoolean();
    }

    private Submission submitted() {
        return desk.submitted(aDraft().to(desk.account(), "DE"));
    }

    private void withdraw(Submission submission) {
        company.runAs("mia", () -> submissions.withdraw(submission.id(), "Not needed any more."));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    /** Null when there is none. */
    private JsonNode deadline(Submission submission) {
        var visitor = Visitor.loggedIn(port, "aron");
        String after = "";
        while (true) {
            var page = visitor.get("/api/retention?limit=200" + after);
            var found = StreamSupport.stream(page.body().path("items").spliterator(), false)
                    .filter(item -> item.path("submission")
                            .asText()
                            .equals(submission.id().toString()))
                    .findFirst();
            if (found.isPresent() || page.text("/next").isEmpty()) {
                return found.orElse(null);
            }
            after = "&after=" + page.text("/next");
        }
    }
}
