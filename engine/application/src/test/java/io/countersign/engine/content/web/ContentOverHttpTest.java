package io.countersign.engine.content.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submissions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ContentOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private Submissions submissions;

    @Test
    void tellsTheStoryOfAnItem() {
        var mia = Visitor.loggedIn(port, "mia");
        var created = mia.post(
                "/api/content",
                aDraft().named("Story").to(accounts.sandbox(), "DE").form());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var path = "/api/content/" + created.text("/id");
        var draft = mia.get(path + "/draft");
        assertThat(draft.header("ETag")).isEqualTo(created.header("ETag"));

        var saved = mia.put(path + "/draft", draft.body(), draft.header("ETag"));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        var item = new ItemId(UUID.fromString(created.text("/id")));
        company.as("mia", () -> submissions.submit(item, DraftTag.parse(saved.header("ETag")), ""));

        var version = mia.get(path + "/versions/1");
        assertThat(version.text("/variants/0/text")).isEqualTo("Our new pots are here.");
        assertThat(version.text("/slot/at")).isEqualTo("2099-12-01T17:00");
        assertThat(version.text("/submission"))
                .isEqualTo(mia.get(path).text("/submission"))
                .isNotBlank();
        assertThat(mia.get(path + "/versions").body()).hasSize(1);
        assertThat(mia.delete(path).status()).isEqualTo(409);
        var history = Visitor.loggedIn(port, "lena").get(path + "/history");
        assertThat(history.text("/0/sentence")).isEqualTo("Mia Marten hat „Story“ angelegt.");
        assertThat(history.text("/1/hash")).isEqualTo(version.text("/hash"));
    }

    @Test
    void showsTheOthersDraftWhenBothSaved() {
        var mia = Visitor.loggedIn(port, "mia");
        var created = mia.post("/api/content", aDraft().form());
        var path = "/api/content/" + created.text("/id") + "/draft";
        Visitor.loggedIn(port, "max").put(path, aDraft().saying("Max's words").form(), created.header("ETag"));

        var refused = mia.put(path, aDraft().saying("Mia's words").form(), created.header("ETag"));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.text("/current/text")).isEqualTo("Max's words");
        assertThat(refused.text("/savedBy/displayName")).isEqualTo("Max Möller");
        assertThat(mia.put(path, aDraft().saying("Mia's words").form(), refused.text("/etag"))
                        .status())
                .isEqualTo(200);
        assertThat(mia.get("/api/content/" + created.text("/id"))
                        .body()
                        .at("/editors")
                        .findValuesAsText("id"))
                .containsExactly("max", "mia");
    }

    @Test
    void saysWhichFieldsAreWrong() {
        var mia = Visitor.loggedIn(port, "mia");

        var refused = mia.post("/api/content", Map.of("name", "", "link", "javascript:alert(1)"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().findValuesAsText("field")).containsExactlyInAnyOrder("name", "link");
        assertThat(mia.post("/api/content", Map.of("name", "x", "admin", true)).status())
                .isEqualTo(400);
        assertThat(mia.put("/api/content/" + UUID.randomUUID() + "/draft", Map.of("name", "x"), "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(mia.get("/api/content/not-an-id").status()).isEqualTo(404);
        assertThat(mia.get("/api/content?after=nonsense").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Ref bc30ae16-cfcb-4829-8640-a6f86959a71f, cfcb-4829-86",
        "Price -4829 %s, 4829",
        "Café %s, CAFE\u0301",
        "नमस्ते %s, नमस्",
        "CW10/2026-05_final %s, 2026-05_fin"
    })
    void findsWhatBeginsAsTyped(String name, String typed) {
        var mia = Visitor.loggedIn(port, "mia");
        var mark = "m" + UUID.randomUUID().toString().replace("-", "");
        mia.post(
                "/api/content",
                aDraft().named(name.formatted(mark)).saying("Say " + mark).form());

        var found = mia.get("/api/content?text=" + URLEncoder.encode(typed + " " + mark, StandardCharsets.UTF_8));

        assertThat(found.body().findValuesAsText("name")).containsExactly(name.formatted(mark));
    }

    @Test
    void pagesThroughWhatIsFound() {
        var mia = Visitor.loggedIn(port, "mia");
        var word = "w" + UUID.randomUUID().toString().replace("-", "");
        for (int number = 0; number < 5; number++) {
            mia.post(
                    "/api/content",
                    aDraft().named("Number " + number).saying("Say " + word).form());
        }

        List<String> names = new ArrayList<>();
        var path = "/api/content?limit=2&author=me&state=DRAFT&text=" + word.substring(0, 20);
        var page = mia.get(path);
        names.addAll(page.body().findValuesAsText("name"));
        while (page.body().hasNonNull("next")) {
            page = mia.get(path + "&after=" + page.text("/next"));
            names.addAll(page.body().findValuesAsText("name"));
        }

        assertThat(names).contains("Number 4", "Number 3", "Number 2", "Number 1", "Number 0");
        assertThat(Visitor.loggedIn(port, "maja")
                        .get(path.replace("author=me", "author=max"))
                        .body()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void givesAPictureToThoseWhoMaySeeItAndToNobodyElse() {
        var mia = Visitor.loggedIn(port, "mia");
        var bytes = TestPictures.png(50, 40);
        var asset = mia.upload("/api/assets", "pot.png", "image/png", bytes);
        assertThat(asset.status()).as(asset.toString()).isEqualTo(201);
        assertThat(asset.body().at("/width").asInt()).isEqualTo(50);
        var path = "/api/assets/" + asset.text("/hash");

        var picture = mia.get(path);

        assertThat(picture.bytes()).isEqualTo(bytes);
        assertThat(picture.header("Content-Type")).isEqualTo("image/png");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(picture.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(picture.header("Content-Disposition")).startsWith("attachment");
        assertThat(picture.header("Cache-Control")).contains("immutable").contains("private");
        assertThat(mia.send("GET", path, null, Map.of("If-None-Match", picture.header("ETag")))
                        .status())
                .isEqualTo(304);
        assertThat(mia.get(path + "/preview").header("Content-Type")).isEqualTo("image/jpeg");
        var lena = Visitor.loggedIn(port, "lena");
        assertThat(lena.get(path).status()).isEqualTo(404);
        assertThat(lena.get("/api/assets/" + "0".repeat(64)).text("/detail").replaceAll("[0-9a-f]{64}", ""))
                .isEqualTo(lena.get(path).text("/detail").replaceAll("[0-9a-f]{64}", ""));
    }

    @Test
    void keepsToItselfWhereAPhotoWasTaken() throws NoSuchAlgorithmException {
        var mia = Visitor.loggedIn(port, "mia");
        var photo = TestPictures.photo(60, 40, 6, "52.5200N 13.4050E " + UUID.randomUUID());

        var asset = mia.upload("/api/assets", "photo.jpg", "image/jpeg", photo);
        var path = "/api/assets/" + asset.text("/hash");
        var published = mia.get(path).bytes();

        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain("13.4050E");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(published)))
                .isEqualTo(asset.text("/hash"));
        assertThat(asset.body().at("/size").asInt()).isEqualTo(published.length);
        assertThat(new String(mia.get(path + "/preview").bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("13.4050E", "Exif");
    }

    @Test
    void refusesFilesThatAreNoPicturesOrTooLarge() {
        var mia = Visitor.loggedIn(port, "mia");
        var page = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

        assertThat(mia.upload("/api/assets", "holiday.png", "image/png", page).status())
                .isEqualTo(415);
        assertThat(mia.upload("/api/assets", "huge.png", "image/png", TestPictures.pngThatClaims(30_000, 30_000))
                        .status())
                .isEqualTo(413);
        assertThat(mia.upload("/api/assets", "large.png", "image/png", new byte[20 * 1024 * 1024 + 1])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void asksTheQuestionsOfTheDictionaryAndKeepsCampaigns() {
        var mia = Visitor.loggedIn(port, "mia");
        assertThat(mia.get("/api/facts").body().findValuesAsText("name")).contains("content.materialConnection");
        var name = "Campaign " + UUID.randomUUID();

        var created = mia.post("/api/campaigns", Map.of("name", name, "startsOn", "2099-01-01"));

        assertThat(created.status()).isEqualTo(201);
        assertThat(mia.post("/api/campaigns", Map.of("name", name)).status()).isEqualTo(400);
        assertThat(mia.get("/api/campaigns").body().findValuesAsText("name")).contains(name);
    }
}
