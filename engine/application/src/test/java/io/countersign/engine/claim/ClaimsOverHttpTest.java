package io.countersign.engine.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class ClaimsOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Test
    void isAcceptedByAnotherPersonWhoAnswersForItsRegions() {
        var lena = Visitor.loggedIn(port, "lena");
        var german = lena.post("/api/claims", body(ClaimDesk.words(), "de"));
        var european = lena.post("/api/claims", body(ClaimDesk.words(), "de", "fr"));

        assertThat(german.status()).as(german.toString()).isEqualTo(201);
        assertThat(lena.post(acceptance(german, 1), null).text("/code")).isEqualTo("SAME_PERSON");
        assertThat(Visitor.loggedIn(port, "max")
                        .post(acceptance(german, 1), null)
                        .text("/code"))
                .isEqualTo("NOT_YOUR_REGION");
        var lars = Visitor.loggedIn(port, "lars");
        assertThat(lars.post(acceptance(european, 1), null).text("/code")).isEqualTo("NOT_YOUR_REGION");
        assertThat(lars.post(acceptance(german, 1), null).text("/state")).isEqualTo("ACCEPTED");
        assertThat(lars.post(acceptance(german, 1), null).status()).isEqualTo(409);
        assertThat(Visitor.loggedIn(port, "carl")
                        .post(acceptance(european, 1), null)
                        .text("/state"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void isChangedOnlyByANewVersion() {
        var lena = Visitor.loggedIn(port, "lena");
        var lars = Visitor.loggedIn(port, "lars");
        var claim = lena.post("/api/claims", body(ClaimDesk.words(), "de"));
        String id = claim.text("/id");
        lars.post(acceptance(claim, 1), null);

        String better = ClaimDesk.words();
        assertThat(lena.put("/api/claims/" + id, body(better, "de"), "\"7\"").status())
                .isEqualTo(412);
        assertThat(lena.put("/api/claims/" + id, body(better, "de"), claim.header("ETag"))
                        .text("/state"))
                .isEqualTo("PROPOSED");
        assertThat(states(lena, id)).containsExactly("PROPOSED", "ACCEPTED");
        assertThat(lena.put("/api/claims/" + id, body(better, "de"), "\"2\"").status())
                .isEqualTo(409);
        lars.post(acceptance(claim, 2), null);
        assertThat(states(lena, id)).containsExactly("ACCEPTED", "REPLACED");

        assertThatThrownBy(() -> database.sql("update claim_version set text = 'Other' where claim = ?")
                        .param(UUID.fromString(id))
                        .update())
                .hasMessageContaining("new version");
        assertThatThrownBy(() -> database.sql("delete from claim_version where claim = ?")
                        .param(UUID.fromString(id))
                        .update())
                .hasMessageContaining("new version");
    }

    @Test
    void isWithdrawnByThoseWhoAnswerForIt() {
        var lena = Visitor.loggedIn(port, "lena");
        var claim = lena.post("/api/claims", body(ClaimDesk.words(), "de"));
        String withdrawal = "/api/claims/" + claim.text("/id") + "/withdrawal";
        Visitor.loggedIn(port, "lars").post(acceptance(claim, 1), null);

        var reason = Map.of("reason", "The study was taken back.");
        assertThat(Visitor.loggedIn(port, "max").post(withdrawal, reason).status())
                .isEqualTo(403);
        assertThat(lena.post(withdrawal, Map.of("reason", " ")).status()).isEqualTo(400);
        assertThat(lena.post(withdrawal, reason).text("/state")).isEqualTo("WITHDRAWN");
        assertThat(lena.post(withdrawal, reason).status()).isEqualTo(409);
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var wrong = new HashMap<>(body("!!!", "de", "atlantis"));
        wrong.put("language", "xx");
        wrong.put("code", "magic");
        wrong.put("validUntil", "2020-01-01");
        wrong.put("owner", "whoever");
        wrong.put("evidenceLink", "javascript:alert(1)");

        var answer = Visitor.loggedIn(port, "mia").post("/api/claims", wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "text", "language", "code", "regions", "validUntil", "owner", "evidenceLink");
    }

    @Test
    void listsByKeysetAndWords() {
        var mia = Visitor.loggedIn(port, "mia");
        String words = ClaimDesk.words();
        for (int number = 0; number < 3; number++) {
            mia.post("/api/claims", body(words + " " + number, "de"));
        }
        String list = "/api/claims?limit=2&region=de&state=PROPOSED&text=" + words.replace(" ", "%20");

        var first = mia.get(list);
        var second = mia.get(list + "&after=" + first.text("/next"));

        assertThat(texts(first)).containsExactly(words + " 2", words + " 1");
        assertThat(texts(second)).containsExactly(words + " 0");
        assertThat(second.text("/next")).isEmpty();
        assertThat(mia.get(list + "&after=nowhere").status()).isEqualTo(400);
        assertThat(mia.get(list.replace("region=de", "region=fr")).body().at("/items"))
                .isEmpty();
    }

    @Test
    void findsThoseThatEndSoon() {
        var mia = Visitor.loggedIn(port, "mia");
        String words = ClaimDesk.words();
        mia.post("/api/claims", body(words, "de"));
        String list = "/api/claims?text=" + words.replace(" ", "%20") + "&endsBefore=";

        assertThat(texts(mia.get(list + "2098-07-01"))).containsExactly(words);
        assertThat(texts(mia.get(list + "2098-06-30"))).isEmpty();
    }

    @Test
    void saysWhoMayWithdrawIt() {
        var mia = Visitor.loggedIn(port, "mia");
        var claim = mia.post("/api/claims", body(ClaimDesk.words(), "de"));
        assertThat(mayWithdraw("mia", claim)).as("proposed it").isTrue();
        assertThat(mayWithdraw("max", claim)).isFalse();
        assertThat(mayWithdraw("lena", claim)).isTrue();

        Visitor.loggedIn(port, "lars").post(acceptance(claim, 1), null);
        assertThat(mayWithdraw("mia", claim)).as("accepted meanwhile").isFalse();
        assertThat(mayWithdraw("lena", claim)).isTrue();
    }

    private boolean mayWithdraw(String person, Visitor.Answer claim) {
        return Visitor.loggedIn(port, person)
                .get("/api/claims/" + claim.text("/id"))
                .body()
                .at("/versions/0/mayWithdraw")
                .asBoolean();
    }

    private static List<String> texts(Visitor.Answer page) {
        return page.body().at("/items").findValuesAsText("text");
    }

    private static List<String> states(Visitor visitor, String id) {
        JsonNode versions = visitor.get("/api/claims/" + id).body().at("/versions");
        return versions.findValuesAsText("state");
    }

    private static String acceptance(Visitor.Answer claim, int version) {
        return "/api/claims/%s/versions/%d/acceptance".formatted(claim.text("/id"), version);
    }

    private static Map<String, Object> body(String text, String... regions) {
        return Map.of(
                "text", text,
                "language", "en",
                "code", "efficacy",
                "evidence", "Test report 12/2026 of the laboratory",
                "regions", List.of(regions),
                "validFrom", "2026-01-01",
                "validUntil", "2098-06-30",
                "owner", "mia");
    }
}
