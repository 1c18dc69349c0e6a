package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class LooksOverHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    private Review brand;
    private Visitor bea;
    private List<String> variants;

    @BeforeEach
    void twoVariantsWaitForBrand() {
        brand = desk.review(
                desk.submitted(aDraft().to(desk.account(), "DE").to(desk.account(), "DE"))
                        .id(),
                "BRAND");
        bea = Visitor.loggedIn(port, "bea");
        variants = bea.get("/api/content/" + submission(bea).at("/item").asText() + "/versions/1")
                .body()
                .at("/variants")
                .findValuesAsText("id");
    }

    @Test
    void nobodyApprovesWhatTheyHaveNotSeen() {
        var blind = approve();
        look(bea, variants.subList(0, 1));
        var half = approve();
        look(bea, variants.subList(1, 2));
        var seen = approve();

        assertThat(blind.status()).isEqualTo(409);
        assertThat(blind.text("/code")).isEqualTo("NOT_SEEN");
        assertThat(half.text("/detail"))
                .isEqualTo("Version 1: you have not looked at 1 of its 2 variants (DE). Look at them, then approve.");
        assertThat(seen.status()).as(seen.toString()).isEqualTo(201);
    }

    @Test
    void whoeverReturnsItHasSeenEnough() {
        var returned = bea.post(
                "/api/reviews/" + brand.id() + "/decision",
                Map.of("decision", "RETURN", "comment", "The first word is wrong.", "hash", hash()));

        assertThat(returned.status()).as(returned.toString()).isEqualTo(201);
    }

    @Test
    void theAuthorSeesWhoHasOpenedIt() {
        var mia = Visitor.loggedIn(port, "mia");
        assertThat(opened(mia)).isEmpty();

        look(bea, variants.subList(0, 1));
        look(bea, variants.subList(0, 1));

        assertThat(opened(mia)).containsExactly("bea saw 1");
        assertThat(submission(bea).at("/seen")).hasSize(1);
        assertThat(submission(mia).at("/seen")).isEmpty();
    }

    @Test
    void keepsNoLooksOfPeopleWhoAreNotAsked() {
        var mia = Visitor.loggedIn(port, "mia");

        look(mia, variants);

        assertThat(submission(mia).at("/seen")).isEmpty();
    }

    @Test
    void refusesVariantsOfOtherContent() {
        var answer = bea.post(looks(), Map.of("variants", List.of(UUID.randomUUID())));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(bea.post(looks(), Map.of("variants", List.of())).status()).isEqualTo(400);
        assertThat(bea.post("/api/submissions/" + UUID.randomUUID() + "/looks", Map.of("variants", variants))
                        .status())
                .isEqualTo(404);
    }

    private Visitor.Answer approve() {
        return bea.post("/api/reviews/" + brand.id() + "/decision", Map.of("decision", "APPROVE", "hash", hash()));
    }

    private void look(Visitor person, List<String> seen) {
        assertThat(person.post(looks(), Map.of("variants", seen)).status()).isEqualTo(204);
    }

    private String looks() {
        return "/api/submissions/" + brand.submission() + "/looks";
    }

    private String hash() {
        return desk.now(brand.submission()).hash().hex();
    }

    private JsonNode submission(Visitor person) {
        return person.get("/api/submissions/" + brand.submission()).body();
    }

    private List<String> opened(Visitor person) {
        JsonNode looks = submission(person).at("/stages/0/reviews/0/looks");
        return looks.findValues("person").stream()
                .map(each -> each.at("/id").asText() + " saw "
                        + looks.findValuesAsText("variants").get(0))
                .toList();
    }
}
