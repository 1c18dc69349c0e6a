package io.countersign.engine.search.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.ReviewDesk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class SearchOverHttpTest {

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    /** A word that no other test writes. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void showsWhyAnItemWasFound() {
        var text = "Bikes for everybody. ".repeat(20) + "And now " + word + " comes. " + "More bikes. ".repeat(30);
        desk.drafted(aDraft().named("Deep inside").saying(text).to(desk.account(), "DE"));

        var hit = found("mia", word).at("/content/0");

        assertThat(hit.at("/name").asText()).isEqualTo("Deep inside");
        assertThat(hit.at("/state").asText()).isEqualTo("DRAFT");
        assertThat(hit.at("/passage").asText())
                .startsWith("…")
                .contains("now " + word)
                .endsWith("…");
    }

    @Test
    void saysWhenThereIsMoreContent() {
        IntStream.range(0, 3).forEach(number -> desk.drafted(aDraft().named(word + " " + number)));

        var mia = Visitor.loggedIn(port, "mia");

        assertThat(mia.get("/api/search?limit=2&text=" + word).body().at("/content"))
                .hasSize(2);
        assertThat(mia.get("/api/search?limit=2&text=" + word)
                        .body()
                        .at("/moreContent")
                        .asBoolean())
                .isTrue();
        assertThat(found("mia", word).at("/moreContent").asBoolean()).isFalse();
    }

    @Test
    void findsCampaignsAndPeopleByAPartOfTheirName() {
        Visitor.loggedIn(port, "mia").post("/api/campaigns", Map.of("name", "Summer " + word));
        var somebody = desk.hired("brand/eu");

        assertThat(found("mia", word.substring(3, 25)).at("/campaigns/0/name").asText())
                .isEqualTo("Summer " + word);
        assertThat(found("mia", "Person " + somebody).at("/people/0/id").asText())
                .isEqualTo(somebody);
    }

    @Test
    void hidesWhatThePersonMayNotSee() {
        desk.drafted(aDraft().named(word).to(desk.account(), "DE"));
        Visitor.loggedIn(port, "mia").post("/api/campaigns", Map.of("name", word));

        assertThat(found(desk.hired("marketing/fr"), word).at("/content")).isEmpty();
        var modeller = found(desk.hired("modeller/global"), word);
        assertThat(List.of(modeller.at("/content"), modeller.at("/campaigns"), modeller.at("/accounts")))
                .allSatisfy(hits -> assertThat(hits).isEmpty());
        assertThat(Visitor.at(port).get("/api/search?text=" + word).status()).isEqualTo(401);
    }

    @Test
    void findsNothingByNothingAndTakesNoQueryLanguage() {
        for (var nothing : List.of(" ", "' | '", "& !", "%_")) {
            assertThat(found("mia", nothing).at("/content")).as(nothing).isEmpty();
        }
        assertThat(Visitor.loggedIn(port, "mia").get("/api/search").status()).isEqualTo(400);
        assertThat(Visitor.loggedIn(port, "mia")
                        .get("/api/search?text=" + "x".repeat(101))
                        .status())
                .isEqualTo(400);
    }

    private JsonNode found(String person, String text) {
        var answer = Visitor.loggedIn(port, person)
                .get("/api/search?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }
}
