package io.countersign.engine.inbox.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.Submission;
import io.countersign.engine.review.ReviewDesk;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A review is handed over to somebody who may decide it, with a reason, and to nobody else. */
@EngineTest
class HandoverOverHttpTest {

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    private Submission submission;
    private String address;

    @BeforeEach
    void submit() {
        submission = desk.submitted(aDraft().to(desk.account(), "DE"));
        var bea = Visitor.loggedIn(port, "bea");
        var entry = await().atMost(Duration.ofSeconds(60)).until(() -> entry(bea), JsonNode::isObject);
        address = "/api/tasks/" + entry.at("/taskId").asText() + "/assignee";
    }

    @Test
    void goesToAColleagueWhoMayDecide() {
        var bea = Visitor.loggedIn(port, "bea");
        assertThat(bea.get(address).toString()).contains("\"ben\"").doesNotContain("\"mia\"");

        var given = bea.send("PUT", address, handover("ben", "I am on holiday from tomorrow"), Map.of());

        assertThat(given.status()).as("%s", given).isEqualTo(200);
        assertThat(given.text("/assignee/id")).isEqualTo("ben");
        assertThat(Visitor.loggedIn(port, "mia")
                        .get("/api/content/" + submission.item() + "/history")
                        .toString())
                .contains("I am on holiday from tomorrow");
        desk.approve(submission.id(), "BRAND", "ben");
    }

    @Test
    void goesToNobodyWhoWroteItOrWasNotAsked() {
        var bea = Visitor.loggedIn(port, "bea");

        for (String other : new String[] {"mia", "lena", "nobody-of-this-name"}) {
            var refused = bea.send("PUT", address, handover(other, "Please do it"), Map.of());
            assertThat(refused.status()).as("%s %s", other, refused).isEqualTo(409);
            assertThat(refused.text("/code")).isEqualTo("NOT_ELIGIBLE");
        }
    }

    @Test
    void needsAReason() {
        assertThat(Visitor.loggedIn(port, "bea")
                        .send("PUT", address, handover("ben", " "), Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void isForThoseWhoWereAskedAndForPlatformAdmins() {
        assertThat(Visitor.loggedIn(port, "lena").get(address).status()).isEqualTo(404);
        assertThat(Visitor.loggedIn(port, "lena")
                        .send("PUT", address, handover("ben", "Please do it"), Map.of())
                        .status())
                .isEqualTo(404);

        var given = Visitor.loggedIn(port, "paul").send("PUT", address, handover("ben", "Bea is ill"), Map.of());

        assertThat(given.text("/assignee/id")).as("%s", given).isEqualTo("ben");
    }

    private static Map<String, String> handover(String person, String reason) {
        return Map.of("person", person, "reason", reason);
    }

    private JsonNode entry(Visitor visitor) {
        String after = "";
        do {
            var page = visitor.get("/api/inbox?limit=200" + after).body();
            for (JsonNode entry : page.at("/items")) {
                if (entry.at("/submission").asText().equals(submission.id().toString())) {
                    return entry;
                }
            }
            after = page.hasNonNull("next") ? "&after=" + page.get("next").asText() : "";
        } while (!after.isEmpty());
        return MissingNode.getInstance();
    }
}
