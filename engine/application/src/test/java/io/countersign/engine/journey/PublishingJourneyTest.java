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
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the author's first word to the networks, over HTTP. */
@EngineTest
class PublishingJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void publishesOnThreeNetworksWhatSixPeopleSigned() {
        Visitor author = Visitor.loggedIn(port, "mia");
        List<String> accounts = Networks.available().connect(Visitor.loggedIn(port, "ada"));
        Map<String, Object> draft =
                Content.draft("Ten years of filter", accounts, Content.uploadedPicture(author), Duration.ofSeconds(25));

        Answer route = author.post("/api/content/routes", draft);
        assertThat(route.body().at("/risk").asText()).isEqualTo("HIGH");
        assertThat(route.body().at("/problems")).isEmpty();
        assertThat(roles(route.body())).containsExactly("BRAND", "LEGAL IT", "COMPLIANCE", "MARKETING IT");

        Content content = Content.submitted(author, draft);
        for (String approver : List.of("bea", "lena", "ina", "carl", "max", "ivan")) {
            Answer decided = content.decide(Visitor.loggedIn(port, approver), "APPROVE", "");
            assertThat(decided.status()).as("%s: %s", approver, decided).isEqualTo(201);
            assertThat(decided.text("/hash")).isEqualTo(content.hash());
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("SCHEDULED"));

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(content.state()).isEqualTo("PUBLISHED"));
        assertThat(content.publications()).hasSize(3).allSatisfy(publication -> {
            assertThat(publication.at("/state").asText()).isEqualTo("SENT");
            assertThat(publication.at("/remoteId").asText()).isNotBlank();
        });
        if (Networks.available() == Networks.REAL) {
            ReadBack.assertThatAllShow(content.publications(), accounts);
        }
        assertThat(content.history())
                .containsSubsequence(
                        "content.submitted", "review.decided.APPROVE", "publication.sent", "content.became.PUBLISHED")
                .filteredOn("review.decided.APPROVE"::equals)
                .hasSize(6);
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
