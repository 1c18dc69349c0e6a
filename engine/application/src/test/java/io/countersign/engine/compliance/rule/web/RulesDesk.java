package io.countersign.engine.compliance.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** One officer at the HTTP door, changing rules. */
public final class RulesDesk {

    static final String DRAFTS = "/api/compliance/drafts/";

    private final Visitor visitor;

    private RulesDesk(Visitor visitor) {
        this.visitor = visitor;
    }

    public static RulesDesk of(int port, String userName) {
        return new RulesDesk(Visitor.loggedIn(port, userName));
    }

    public Visitor visitor() {
        return visitor;
    }

    public Answer begin(String pack) {
        var answer = visitor.post("/api/compliance/packs/" + pack + "/drafts", Map.of());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    public Answer get(String draft) {
        return visitor.get(DRAFTS + draft);
    }

    public Answer save(String draft, String dmn) {
        var answer = visitor.put(DRAFTS + draft, Map.of("dmn", dmn), get(draft).text("/etag"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }

    /** Facts for which the row fires, and the same without the country. */
    public Answer examples(String draft, String ruleId, Map<String, Object> firing) {
        var missing = new HashMap<>(firing);
        missing.put("audience.countries", List.of("FR"));
        var body = Map.of(
                "examples",
                List.of(
                        Map.of("ruleId", ruleId, "title", "in Germany", "fires", true, "facts", firing),
                        Map.of("ruleId", ruleId, "title", "in France", "fires", false, "facts", missing)));
        var answer = visitor.put(DRAFTS + draft + "/examples", body, get(draft).text("/etag"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer;
    }

    public List<String> errors(String draft) {
        return visitor.get(DRAFTS + draft + "/validation").body().path("problems").findParents("severity").stream()
                .filter(problem -> problem.path("severity").asText().equals("ERROR"))
                .map(problem -> problem.path("message").asText())
                .toList();
    }

    public Answer act(String draft, String action, Object body) {
        return visitor.send(
                "POST",
                DRAFTS + draft + "/" + action,
                body,
                Map.of("If-Match", get(draft).text("/etag")));
    }

    public JsonNode simulate(String draft, Map<String, Object> wish) {
        var started = visitor.post(DRAFTS + draft + "/simulations", wish);
        assertThat(started.status()).as("%s", started).isEqualTo(202);
        return ended(started.text("/id"));
    }

    public JsonNode ended(String simulation) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> visitor.get("/api/compliance/simulations/" + simulation)
                                .body(),
                        body -> !List.of("QUEUED", "RUNNING")
                                .contains(body.path("state").asText()));
    }

    /** The pack's table as it is live or to become so. */
    String table(String pack) {
        return begin(pack).text("/dmn");
    }

    /** The table with one more row at its end, for the four inputs of Germany's table. */
    public static String withRow(String dmn, String ruleId, List<String> tests, String status, String owner) {
        var results = List.of(
                "\"" + ruleId + "\"",
                "\"PROC\"",
                "[]",
                "2",
                "\"" + status + "\"",
                "\"high\"",
                "\"Ask the committee\"",
                "\"House rule 7\"",
                "[]",
                "\"" + owner + "\"");
        var row = new StringBuilder("<rule id=\"row_%s\">".formatted(ruleId));
        tests.forEach(test -> row.append("<inputEntry><text>%s</text></inputEntry>".formatted(escaped(test))));
        results.forEach(result -> row.append("<outputEntry><text>%s</text></outputEntry>".formatted(escaped(result))));
        return dmn.replace("</decisionTable>", row + "</rule></decisionTable>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
