package io.countersign.engine.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;

/** One content item as its author drives it over HTTP. */
final class Content {

    static final String TITLE = "Ein Filter für zehn Jahre";
    static final String TEXT = "Unser neuer Filter hält zehn Jahre. Mehr dazu: https://acme.example/filter #Kaffee";
    static final String ALTERNATIVE_TEXT = "Ein Filter aus Edelstahl auf einer Kanne";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Visitor author;
    private final String item;
    private final String submission;
    private final String hash;

    private Content(Visitor author, String item, JsonNode submission) {
        this.author = author;
        this.item = item;
        this.submission = submission.at("/id").asText();
        this.hash = submission.at("/hash").asText();
    }

    /** A post of high risk for market DE, so that every stage of the route is walked. */
    static Map<String, Object> draft(String name, List<ConnectedAccount> accounts, String asset, Duration untilSlot) {
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", name);
        draft.put("title", TITLE);
        draft.put("text", TEXT);
        draft.put("language", "de");
        draft.put("images", List.of(Map.of("asset", asset, "alternativeText", ALTERNATIVE_TEXT, "decorative", false)));
        draft.put(
                "variants",
                accounts.stream()
                        .map(account -> Map.of("account", account.id(), "market", "DE"))
                        .toList());
        draft.put("slot", Map.of("at", slot(untilSlot).toString(), "zone", BERLIN.getId()));
        draft.put("facts", facts());
        return draft;
    }

    /** Health with a form for names: the rules want a privacy notice and, on a blog, an imprint. */
    private static Map<String, Object> facts() {
        return Map.of(
                "product.industry",
                "health",
                "product.subtype",
                "none",
                "content.testimonial",
                "none",
                "content.materialConnection",
                "none",
                "audience.type",
                "consumer",
                "data.collectsPersonalData",
                true,
                "content.mandatoryTexts",
                List.of("PRIVACY_NOTICE", "IMPRESSUM"));
    }

    static Content submitted(Visitor author, Map<String, Object> draft) {
        Answer created = author.post("/api/content", draft);
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        String item = created.text("/id");
        Answer submitted = author.post("/api/submissions", Map.of("item", item, "draftEtag", created.header("ETag")));
        assertThat(submitted.status()).as("%s", submitted).isEqualTo(201);
        return new Content(author, item, submitted.body());
    }

    /** What its author submitted elsewhere, e.g. in a browser. */
    static Content opened(Visitor author, String item) {
        String submission = author.get("/api/content/" + item).text("/submission");
        return new Content(
                author, item, author.get("/api/submissions/" + submission).body());
    }

    static String uploadedPicture(Visitor author) {
        Answer uploaded = author.upload("/api/assets", "filter.png", "image/png", png());
        assertThat(uploaded.status()).as("%s", uploaded).isEqualTo(201);
        return uploaded.text("/hash");
    }

    String item() {
        return item;
    }

    String submission() {
        return submission;
    }

    String hash() {
        return hash;
    }

    JsonNode look() {
        return author.get("/api/submissions/" + submission).body();
    }

    String state() {
        return look().at("/state").asText();
    }

    List<JsonNode> publications() {
        return list(
                author.get("/api/publications?submission=" + submission).body().at("/items"));
    }

    /** Everything that was recorded of the item, oldest first. */
    List<JsonNode> record() {
        return list(author.get("/api/content/" + item + "/history").body());
    }

    /** The entry of this submission in the visitor's inbox, as soon as it is there. */
    JsonNode waitingFor(Visitor approver) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> entry(approver), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> entry(Visitor approver) {
        return list(approver.get("/api/inbox?limit=200").body().at("/items")).stream()
                .filter(entry -> entry.at("/submission").asText().equals(submission))
                .findFirst();
    }

    Answer decide(Visitor approver, String decision, String comment) {
        String review = waitingFor(approver).at("/review").asText();
        lookAtEverything(approver);
        return approver.post(
                "/api/reviews/" + review + "/decision", Map.of("decision", decision, "comment", comment, "hash", hash));
    }

    private void lookAtEverything(Visitor approver) {
        int version = approver.get("/api/submissions/" + submission)
                .body()
                .at("/version")
                .asInt();
        var variants =
                list(approver.get("/api/content/" + item + "/versions/" + version)
                                .body()
                                .at("/variants"))
                        .stream()
                        .map(variant -> variant.at("/id").asText())
                        .toList();
        assertThat(approver.post("/api/submissions/" + submission + "/looks", Map.of("variants", variants))
                        .status())
                .isEqualTo(204);
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static LocalDateTime slot(Duration untilSlot) {
        return LocalDateTime.now(BERLIN).plus(untilSlot).truncatedTo(ChronoUnit.SECONDS);
    }

    static byte[] png() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(320, 180, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
