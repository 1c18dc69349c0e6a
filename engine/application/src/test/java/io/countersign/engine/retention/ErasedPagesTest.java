package io.countersign.engine.retention;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.content.Submission;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered where the content was, and where something still points to it. */
@EngineTest
class ErasedPagesTest {

    private static final String REASON = "The years have passed.";

    @LocalServerPort
    private int port;

    @Autowired
    private ErasureDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private Evaluations evaluations;

    private final String name = "Offer zwetschge" + ThreadLocalRandom.current().nextInt(1_000_000_000);

    @Test
    void showsBeforehandWhatIsDueAndWhy() {
        Submission submission = ready();
        String hold = Visitor.loggedIn(port, "lena")
                .post("/api/legal-holds", Map.of("item", submission.item().toString(), "reason", "Case 9 O 6/26"))
                .text("/id");

        var due = due(submission);
        assertThat(due.path("itemName").asText()).isEqualTo(name);
        assertThat(due.path("dueOn").asText()).isNotBlank();
        assertThat(due.path("rule").asText()).startsWith("3 years, the default, from the decision WITHDRAWN");
        assertThat(due.path("held").asBoolean()).isTrue();
        assertThat(due.at("/obstacles/0/code").asText()).isEqualTo("HELD");

        Visitor.loggedIn(port, "lars")
                .post("/api/legal-holds/" + hold + "/lifting", Map.of("reason", "The case is closed."));
        assertThat(due(submission).path("held").asBoolean()).isFalse();
        assertThat(due(submission).path("obstacles")).isEmpty();
    }

    @Test
    void isErasedByHandOnlyByWhoMayAndWhoConfirms() {
        Submission submission = ready();
        var demand = Map.of("confirmation", name, "reason", REASON);

        assertThat(erase("lena", submission, demand).status())
                .as("no compliance administrator")
                .isEqualTo(403);
        assertThat(erase("fay", submission, demand).status())
                .as("sees no German content")
                .isEqualTo(404);
        var other = erase("cleo", submission, Map.of("confirmation", "Offer", "reason", REASON));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.toString()).contains("confirmation", name);
        assertThat(content(submission).status()).isEqualTo(200);

        var erased = erase("cleo", submission, demand);

        assertThat(erased.status()).as(erased.toString()).isEqualTo(200);
        assertThat(erased.text("/by/displayName")).isEqualTo("Cleo Conrad");
        assertThat(erased.text("/reason")).isEqualTo(REASON);
        assertThat(erased.text("/versions/0/hash")).isEqualTo(submission.hash().hex());
        assertThat(erase("cleo", submission, demand).body()).isEqualTo(erased.body());
    }

    @Test
    void saysWhereItWasThatItWasErasedWhenAndUnderWhichRule() {
        Submission submission = erased();

        var gone = content(submission);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text("/code")).isEqualTo("ERASED");
        assertThat(gone.text("/detail")).contains("it was erased on 20", "under this rule: 3 years");
        assertThat(gone.text("/rule")).startsWith("3 years");
        assertThat(gone.text("/erasedAt")).isNotBlank();
        assertThat(Visitor.loggedIn(port, "fay")
                        .get("/api/content/" + submission.item())
                        .status())
                .as("to whom it was never shown")
                .isEqualTo(404);

        String item = "/api/content/" + submission.item();
        String sent = "/api/submissions/" + submission.id();
        for (String address : List.of(
                item + "/draft",
                item + "/versions",
                item + "/versions/1",
                sent,
                sent + "/compliance",
                sent + "/process")) {
            assertThat(mia().get(address).status()).as(address).isEqualTo(410);
        }
        assertThat(mia().delete(item).status()).isEqualTo(410);
        assertThat(mia().post(sent + "/withdrawal", Map.of("reason", "Not needed"))
                        .status())
                .isEqualTo(410);
        assertThat(Visitor.loggedIn(port, "lena")
                        .post(
                                "/api/legal-holds",
                                Map.of("item", submission.item().toString(), "reason", "Late"))
                        .status())
                .isEqualTo(410);
    }

    @Test
    void leavesARecordFromWhichAnAuditorSeesThatItExisted() {
        Submission submission = erased();
        var auditor = Visitor.loggedIn(port, "aron");

        var record = auditor.get("/api/erasures/" + submission.item());
        assertThat(record.status()).isEqualTo(200);
        assertThat(record.text("/versions/0/hash")).isEqualTo(submission.hash().hex());
        assertThat(record.text("/versions/0/state")).isEqualTo("WITHDRAWN");
        assertThat(record.text("/reason")).isEqualTo("It was due, and the nightly run took it.");
        assertThat(auditor.get("/api/erasures?limit=200").toString())
                .contains(submission.item().toString());

        var history = auditor.get("/api/content/" + submission.item() + "/history");
        assertThat(history.status()).isEqualTo(200);
        var last = history.body().get(history.body().size() - 1);
        assertThat(last.path("action").asText()).isEqualTo("content.erased");
        assertThat(last.path("sentence").asText()).contains(submission.hash().hex(), "3 years");
        assertThat(history.toString()).doesNotContain("zwetschge").doesNotContain("Not needed any more");
    }

    @Test
    void breaksNoPageThatPointedToIt() {
        Submission submission = desk.live(aDraft().named(name).to(reviews.account(), "DE"), "");
        desk.takeDown(submission, "Out of date");
        desk.erased(submission.item());

        for (String address : List.of(
                "/api/publications?submission=" + submission.id(),
                "/api/publications?limit=200",
                "/api/content?limit=200",
                "/api/content?text=zwetschge",
                "/api/inbox",
                "/api/campaigns",
                "/api/retention?limit=200",
                "/api/retention/due",
                "/api/overrides",
                "/api/compliance/live-findings")) {
            for (String person : List.of("mia", "gail", "aron")) {
                var page = Visitor.loggedIn(port, person).get(address);
                assertThat(page.status())
                        .as(person + " " + address + " " + page)
                        .isIn(200, 403);
                assertThat(page.toString()).as(address).doesNotContain(name);
            }
        }
        var publication = mia().get("/api/publications?submission=" + submission.id());
        assertThat(publication.text("/items/0/itemName")).isEqualTo("(erased)");
        assertThat(publication.text("/items/0/state")).isEqualTo("TAKEN_DOWN");
        assertThat(mia().get("/api/content?text=zwetschge").toString())
                .doesNotContain(submission.item().toString());
    }

    @Test
    void saysPlainlyThatAnEvaluationCannotBeReplayed() {
        Submission submission = erased();
        var evaluation = evaluations.ofSubmission(submission.id().toString()).get(0);
        String address = "/api/compliance/evaluations/" + evaluation.id();

        var kept = mia().get(address);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        assertThat(kept.body().hasNonNull("facts")).isFalse();
        assertThat(kept.text("/resultHash")).isEqualTo(evaluation.resultHash());
        var replay = mia().post(address + "/replay", Map.of());
        assertThat(replay.status()).isEqualTo(410);
        assertThat(replay.text("/code")).isEqualTo("FACTS_ERASED");
        assertThat(replay.text("/detail")).contains("its facts were erased", "cannot be computed again");
    }

    private Submission ready() {
        Submission submission = desk.withdrawn(aDraft().named(name).to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());
        desk.untilOnly(submission.item());
        return submission;
    }

    private Submission erased() {
        Submission submission = desk.withdrawn(aDraft().named(name).to(reviews.account(), "DE"));
        desk.erased(submission.item());
        return submission;
    }

    private Visitor.Answer erase(String person, Submission submission, Map<String, String> demand) {
        return Visitor.loggedIn(port, person).post("/api/content/" + submission.item() + "/erasure", demand);
    }

    private Visitor.Answer content(Submission submission) {
        return mia().get("/api/content/" + submission.item());
    }

    private Visitor mia() {
        return Visitor.loggedIn(port, "mia");
    }

    private JsonNode due(Submission submission) {
        var visitor = Visitor.loggedIn(port, "aron");
        String after = "";
        while (true) {
            var page = visitor.get("/api/retention/due?limit=200" + after);
            for (var item : page.body().path("items")) {
                if (item.path("item").asText().equals(submission.item().toString())) {
                    return item;
                }
            }
            assertThat(page.text("/next")).as("the next page").isNotEmpty();
            after = "&after=" + page.text("/next");
        }
    }
}
