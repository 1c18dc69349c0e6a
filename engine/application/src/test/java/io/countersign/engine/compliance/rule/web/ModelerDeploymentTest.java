package io.countersign.engine.compliance.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import io.countersign.engine.compliance.Packs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Deploys as Camunda Modeler does. */
@EngineTest
class ModelerDeploymentTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Packs packs;

    @Autowired
    private Clock clock;

    @Autowired
    private TestCompany company;

    @Autowired
    private RepositoryService repository;

    private Answer deploy(String userName, String file, String text) {
        var boundary = "----modeler" + UUID.randomUUID();
        var login = userName + ":" + TestCompany.PASSWORD;
        var body = part(boundary, "name=\"deployment-name\"", "rules")
                + part(boundary, "name=\"deployment-source\"", "Camunda Modeler")
                + part(boundary, "name=\"enable-duplicate-filtering\"", "true")
                + part(boundary, "name=\"%s\"; filename=\"%s\"".formatted(file, file), text)
                + "--" + boundary + "--\r\n";
        return Visitor.at(port)
                .send(
                        "POST",
                        "/engine-rest/deployment/create",
                        body,
                        Map.of(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)),
                                "Content-Type",
                                "multipart/form-data; boundary=" + boundary));
    }

    private static String part(String boundary, String name, String text) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + text + "\r\n";
    }

    private String german() {
        return packs.dmn(packs.live(clock.instant()).find("de").orElseThrow());
    }

    private JsonNode draftsOfCleo() {
        return RulesDesk.of(port, "cleo")
                .visitor()
                .get("/api/compliance/drafts?pack=de&state=OPEN")
                .body();
    }

    @Test
    void makesADraftAndSaysSoInWords() {
        var live = packs.live(clock.instant()).id();
        var rule = "CO-" + UUID.randomUUID().toString().substring(0, 8);
        var table = RulesDesk.withRow(
                german(), rule, List.of("list contains(?, \"DE\")", "\"emial\"", "-", "-"), "advisory", "");

        var answer = deploy("cleo", "de.dmn", table);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.text("/message"))
                .contains(
                        "your table is a draft now, and nothing of it is live",
                        rule,
                        "emial",
                        "/workspace/rules/drafts/");
        var draft = answer.text("/message").replaceAll("(?s).*/drafts/([0-9a-f-]{36}).*", "$1");
        var kept = RulesDesk.of(port, "conny").get(draft);
        assertThat(kept.text("/origin")).isEqualTo("MODELER");
        assertThat(kept.text("/dmn")).isEqualTo(table);
        assertThat(packs.live(clock.instant()).id()).isEqualTo(live);
        company.runAs("paul", () -> assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("obligations_de")
                        .count())
                .isZero());
    }

    @Test
    void keepsTheRulesOfOtherRegionsAndAllOtherFilesFromAnAdministratorOfRules() {
        var before = draftsOfCleo().size();

        assertThat(deploy("fay", "de.dmn", german()).text("/message")).contains("you do not administer its rules");
        assertThat(deploy("mia", "de.dmn", german()).status()).isEqualTo(403);
        assertThat(deploy("paul", "de.dmn", german()).text("/message")).contains("you do not administer its rules");
        assertThat(deploy("cleo", "other.dmn", german().replace("obligations_de", "something_else"))
                        .text("/message"))
                .contains("you may deploy nothing else");
        assertThat(draftsOfCleo().size()).isEqualTo(before);
    }

    @Test
    void deploysWhatIsNoTableOfRulesAsBefore() {
        var other = german().replace(
                        "obligations_de",
                        "own_decision_" + UUID.randomUUID().toString().substring(0, 6));

        assertThat(deploy("paul", "other.dmn", other).status()).isEqualTo(200);
    }
}
