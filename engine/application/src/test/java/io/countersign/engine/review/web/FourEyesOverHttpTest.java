package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Both REST interfaces of the engine times everybody who must not pass; the sign-off that is asked for is theirs by group. */
@EngineTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FourEyesOverHttpTest {

    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("POST task/%s/claim", "{\"userId\":\"%s\"}"),
            Map.entry("POST task/%s/complete", "{}"),
            Map.entry("POST task/%s/submit-form", "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}"),
            Map.entry("POST task/%s/assignee", "{\"userId\":\"%s\"}"),
            Map.entry("POST task/%s/delegate", "{\"userId\":\"%s\"}"),
            Map.entry("POST task/%s/resolve", "{}"),
            Map.entry("POST task/%s/bpmnError", "{\"errorCode\":\"CONTENT_REFUSED\"}"),
            Map.entry("POST task/%s/bpmnEscalation", "{\"escalationCode\":\"ANY\"}"),
            Map.entry("PUT task/%s", "{\"assignee\":\"%s\"}"),
            Map.entry("POST task/%s/identity-links", "{\"userId\":\"%s\",\"type\":\"candidate\"}"),
            Map.entry("PUT task/%s/variables/outcome", "{\"value\":\"SIGNED\",\"type\":\"String\"}"));

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Inbox inbox;

    @LocalServerPort
    private int port;

    private String administrator = "";
    private Review signOff;

    @BeforeAll
    void reachTheSignOff() {
        desk.hired("marketing/de");
        administrator = desk.hired("marketing/de", "platform-admin/global");
        var content = aDraft().to(desk.account(), "DE").withFact("campaign.political", true);
        var draft = desk.edited("max", desk.drafted(content), content.saying("Max changed a word."));
        var id = desk.submitted(desk.edited(administrator, draft, content.saying("And then another.")))
                .id();
        desk.approve(id, "BRAND", "bea");
        desk.approve(id, "LEGAL", "lena");
        desk.approve(id, "COMPLIANCE", "carl");
        signOff = desk.review(id, "MARKETING");
    }

    static Stream<Arguments> callsAndWhoMustNotPass() {
        return CALLS.keySet().stream().flatMap(call -> Stream.of("mia", "max", "lena", "administrator")
                .flatMap(person -> Stream.of("/engine-rest/", "/camunda/api/engine/engine/default/")
                        .map(prefix -> Arguments.of(call, person, prefix))));
    }

    @ParameterizedTest
    @MethodSource("callsAndWhoMustNotPass")
    void refuses(String call, String relation, String prefix) {
        var person = relation.equals("administrator") ? administrator : relation;
        var words = call.formatted(task().taskId()).split(" ", 2);
        var body = CALLS.get(call).formatted(person);

        var visitor = visitor(person, prefix);
        var answer = visitor.send(words[0], prefix + words[1], body, headers(visitor, person, prefix));

        // 404 where the route table shows no door at all.
        assertThat(answer.status()).isIn(403, 404);
        assertThat(task().assignee()).isNull();
        assertThat(desk.now(signOff.submission()).state()).isEqualTo(SubmissionState.IN_REVIEW);
    }

    @Test
    void theRefusalSaysWhyToWhoSeesTheTask() {
        assertThat(claimedInTasklist(administrator)).contains("you edited it");
    }

    @Test
    void whoMayNotSeeTheTaskIsToldThatThereIsNone() {
        for (String person : List.of("mia", "max")) {
            assertThat(claimedInTasklist(person)).contains("404").contains("No such task");
        }
    }

    private String claimedInTasklist(String person) {
        var prefix = "/camunda/api/engine/engine/default/";
        var visitor = visitor(person, prefix);
        return visitor.send(
                        "POST",
                        prefix + "task/" + task().taskId() + "/claim",
                        Map.of("userId", person),
                        headers(visitor, person, prefix))
                .toString();
    }

    /** By session for the web applications' interface, by password for the other. */
    private Visitor visitor(String person, String prefix) {
        if (prefix.startsWith("/engine-rest")) {
            return Visitor.at(port);
        }
        var visitor = Visitor.loggedIn(port, person);
        visitor.get("/camunda/app/tasklist/default/");
        return visitor;
    }

    private static Map<String, String> headers(Visitor visitor, String person, String prefix) {
        var proof = Base64.getEncoder().encodeToString((person + ":" + TestCompany.PASSWORD).getBytes(UTF_8));
        return prefix.startsWith("/engine-rest")
                ? Map.of("Authorization", "Basic " + proof)
                : Map.of("X-XSRF-TOKEN", visitor.cookie("XSRF-TOKEN"));
    }

    private OpenTask task() {
        return inbox.findByReview(signOff.id().value()).orElseThrow();
    }
}
