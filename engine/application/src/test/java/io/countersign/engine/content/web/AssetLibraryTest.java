package io.countersign.engine.content.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.TestPictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Earlier pictures, used again whole or in part. */
@EngineTest
class AssetLibraryTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    private Visitor mia;
    private String word;

    @BeforeEach
    void logIn() {
        mia = Visitor.loggedIn(port, "mia");
        word = "library" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    void findsAPictureByItsNameAndByTheItemThatUsesIt() {
        var hash = upload(word + "-pot.png");
        var item = mia.post(
                "/api/content",
                aDraft().named("Item of " + word + "x")
                        .to(accounts.sandbox(), "DE")
                        .showing(new AssetHash(hash), "A red pot")
                        .form());
        assertThat(item.status()).as(item.toString()).isEqualTo(201);

        var byName = entries(mia.get("/api/assets?text=" + word).body());
        assertThat(byName).hasSize(1);
        assertThat(byName.get(0).at("/asset/hash").asText()).isEqualTo(hash);
        assertThat(byName.get(0).at("/alternativeText").asText()).isEqualTo("A red pot");
        assertThat(byName.get(0).at("/usedIn").asInt()).isEqualTo(1);
        assertThat(byName.get(0).at("/uses/0/item").asText()).isEqualTo(item.text("/id"));
        assertThat(entries(mia.get("/api/assets?text=" + word + "x").body())).hasSize(1);
        assertThat(entries(mia.get("/api/assets?text=" + word + "y").body())).isEmpty();
    }

    @Test
    void showsNobodyElseWhatIsUsedNowhere() {
        upload(word + ".png");

        assertThat(entries(mia.get("/api/assets?text=" + word).body())).hasSize(1);
        assertThat(entries(Visitor.loggedIn(port, "maja")
                        .get("/api/assets?text=" + word)
                        .body()))
                .isEmpty();
        assertThat(Visitor.loggedIn(port, "lena").get("/api/assets").status()).isEqualTo(403);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        var stored = List.of(upload(word + "1.png"), upload(word + "2.png"), upload(word + "3.png"));

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = mia.get("/api/assets?limit=2&text=" + word + next).body();
            entries(page).forEach(entry -> seen.add(entry.at("/asset/hash").asText()));
            next = page.path("next").isTextual() ? "&after=" + page.path("next").asText() : "";
        } while (!next.isEmpty());

        assertThat(seen).containsExactly(stored.get(2), stored.get(1), stored.get(0));
        assertThat(mia.get("/api/assets?after=nonsense").text("/fields/0/code")).isEqualTo("MALFORMED");
    }

    @Test
    void cutsAPartThatRemembersWhereItComesFrom() {
        var hash = upload(word + ".png");

        var part = mia.post("/api/assets/" + hash + "/crops", area(4, 2, 10, 10));

        assertThat(part.status()).as(part.toString()).isEqualTo(201);
        assertThat(part.text("/width")).isEqualTo("10");
        assertThat(part.text("/hash")).isNotEqualTo(hash);
        assertThat(mia.get("/api/assets/" + part.text("/hash") + "/crops").text("/original"))
                .isEqualTo(hash);
        assertThat(mia.post("/api/assets/" + hash + "/crops", area(4, 2, 10, 10))
                        .text("/hash"))
                .isEqualTo(part.text("/hash"));
        var sheet = mia.get("/api/assets/" + hash + "/crops").body();
        assertThat(sheet.path("width").asInt()).isEqualTo(40);
        assertThat(sheet.hasNonNull("original")).isFalse();
    }

    @Test
    void cutsNothingOutsideThePictureAndNothingThatOneMayNotSee() {
        var hash = upload(word + ".png");

        assertThat(mia.post("/api/assets/" + hash + "/crops", area(35, 0, 10, 10))
                        .text("/code"))
                .isEqualTo("OUTSIDE_PICTURE");
        assertThat(mia.post("/api/assets/" + hash + "/crops", area(0, 0, 0, 10)).status())
                .isEqualTo(400);
        var maja = Visitor.loggedIn(port, "maja");
        assertThat(maja.post("/api/assets/" + hash + "/crops", area(0, 0, 10, 10))
                        .status())
                .isEqualTo(404);
        assertThat(maja.get("/api/assets/" + hash + "/crops").status()).isEqualTo(404);
    }

    private String upload(String name) {
        var answer = mia.upload("/api/assets", name, "image/png", TestPictures.png(40, 20));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.text("/hash");
    }

    private static Map<String, Integer> area(int x, int y, int width, int height) {
        return Map.of("x", x, "y", y, "width", width, "height", height);
    }

    private static List<JsonNode> entries(JsonNode page) {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }
}
