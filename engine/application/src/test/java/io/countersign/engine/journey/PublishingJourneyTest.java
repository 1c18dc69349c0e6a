package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the author's first word to the networks, over HTTP. */
@EngineTest
class PublishingJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void publishesOnThreeNetworksWhatSevenPeopleSigned() {
        Visitor author = Visitor.loggedIn(port, "mia");
        List<ConnectedAccount> accounts = Networks.available().connect(Visitor.loggedIn(port, "ada"));
        String name = "Ten years of filter " + UUID.randomUUID();
        Map<String, Object> draft =
                Content.draft(name, accounts, Content.uploadedPicture(author), Duration.ofSeconds(25));

        Answer route = author.post("/api/content/routes", draft);
        assertThat(route.body().at("/risk").asText()).isEqualTo("HIGH");
        assertThat(route.body().at("/problems")).isEmpty();
        assertThat(roles(route.body())).containsExactly("BRAND", "LEGAL IT", "COMPLIANCE", "PRIVACY", "MARKETING IT");

        Content content = Content.submitted(author, draft);
        for (String approver : Arrival.APPROVERS) {
            Arrival.told(approver, name);
            Answer decided = content.decide(Visitor.loggedIn(port, approver), "APPROVE", "");
            assertThat(decided.status()).as("%s: %s", approver, decided).isEqualTo(201);
            assertThat(decided.text("/hash")).isEqualTo(content.hash());
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("SCHEDULED"));

        new Arrival(content, name, accounts).awaited();
    }

    private static List<String> roles(JsonNode route) {
        return Content.list(route.at("/stages")).stream()
                .map(stage -> String.join(
                        " ",
                        Content.list(stage.at("/reviews")).stream()
                                .map(review -> review.at("/role").asText())
                                .toList()))
                .toList();
    }
}
