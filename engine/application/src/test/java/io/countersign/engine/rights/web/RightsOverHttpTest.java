package io.countersign.engine.rights.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.review.ReviewDesk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page's answers are those that a real call would get. */
@EngineTest
class RightsOverHttpTest {

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "mia, GET, /api/content/{itemId}, YES, OWN_ITEM",
        "lena, GET, /api/content/{itemId}, YES, REGION_OF_ITEM",
        "paul, GET, /api/content/{itemId}, YES, EVERY_ITEM",
        "fay, GET, /api/content/{itemId}, NO, ITEM_NOT_IN_SIGHT",
        "nobody, GET, /api/content/{itemId}, NO, NO_ROLE",
        "max, PUT, /api/content/{itemId}/draft, YES, REGION_OF_ITEM",
        "lena, PUT, /api/content/{itemId}/draft, NO, NO_ROLE",
        "paul, POST, /api/people, YES, ROLE",
        "bea, POST, /api/reviews/{reviewId}/decision, DEPENDS, ROLE",
        "paul, POST, /engine-rest/signal/**, NO, NOBODY",
        "aron, GET, /api/me, YES, SIGNED_IN",
    })
    void saysWhetherAndWhy(String person, String method, String path, String answer, String reason) {
        var item = desk.drafted(aDraft().to(desk.account(), "DE")).item();

        var asked = ask(method, path, "&person=" + person + "&item=" + item);

        assertThat(asked.text("/person/answer")).as("%s", asked).isEqualTo(answer);
        assertThat(asked.text("/person/reason")).as("%s", asked).isEqualTo(reason);
    }

    @Test
    void agreesWithTheDoor() {
        var item = desk.drafted(aDraft().to(desk.account(), "DE")).item();
        for (String person : new String[] {"mia", "lena", "fay", "aron", "nobody"}) {
            var said = ask("GET", "/api/content/{itemId}", "&person=" + person + "&item=" + item)
                    .text("/person/answer");

            assertThat(opens(person, item)).as(person).isEqualTo(said.equals("YES"));
        }
    }

    @Test
    void namesTheGroupThatDecides() {
        var asked = ask("POST", "/api/compliance/packs/{key}/drafts", "&person=rita");

        assertThat(asked.text("/person/groups/0")).isEqualTo("compliance-admin/de");
        assertThat(asked.text("/operation/scope")).isEqualTo("PACK");
        assertThat(asked.body().at("/people").findValuesAsText("id"))
                .contains("rita")
                .doesNotContain("mia");
    }

    @Test
    void isForThoseWhoAnswerForIt() {
        assertThat(Visitor.loggedIn(port, "mia").get("/api/rights/operations").status())
                .isEqualTo(403);
        assertThat(Visitor.loggedIn(port, "aron").get("/api/rights/operations").toString())
                .contains("/camunda/api/engine/engine/default/task/{taskId}")
                .contains("/api/reviews/{reviewId}/decision");
    }

    private boolean opens(String person, ItemId item) {
        return Visitor.loggedIn(port, person).get("/api/content/" + item).status() == 200;
    }

    private Visitor.Answer ask(String method, String path, String more) {
        return Visitor.loggedIn(port, "aron")
                .get("/api/rights?method=" + method + "&path=" + URLEncoder.encode(path, StandardCharsets.UTF_8)
                        + more);
    }
}
