package io.countersign.engine.publication.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class ChecksOverHttpTest {

    private static final String CHECKS = "/api/content/checks";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Test
    void countsEachVariantAsItsNetworkDoesAndSavesNothing() {
        var account = accounts.sandbox();
        var mia = Visitor.loggedIn(port, "mia");
        var before = mia.get("/api/content?author=me&limit=1").text("/items/0/id");
        var draft = aDraft().saying("Hi 👩‍👩‍👧!").to(account, "DE").to(account, "AT", "x".repeat(501));

        var checked = mia.post(CHECKS, draft.form());

        assertThat(checked.status()).as(checked.toString()).isEqualTo(200);
        assertThat(checked.body()).hasSize(2);
        assertThat(checked.body().at("/0/counted").asInt()).isEqualTo(5);
        assertThat(checked.text("/0/unit")).isEqualTo("GRAPHEMES");
        assertThat(checked.body().at("/0/findings")).isEmpty();
        assertThat(checked.body().at("/1/counted").asInt()).isEqualTo(501);
        assertThat(checked.body().at("/1/limit").asInt()).isEqualTo(500);
        assertThat(checked.body().at("/1/findings").findValuesAsText("severity"))
                .containsExactly("BLOCK");
        assertThat(mia.get("/api/content?author=me&limit=1").text("/items/0/id"))
                .isEqualTo(before);
    }

    @Test
    void saysWhichAccountOrMarketDoesNotFit() {
        var gone = AccountId.random();
        var draft = aDraft().to(gone, "DE").to(accounts.sandbox(), "PL");

        var checked = Visitor.loggedIn(port, "mia").post(CHECKS, draft.form());

        assertThat(checked.body().findValuesAsText("code")).containsExactly("ACCOUNT_MISSING", "MARKET_NOT_SERVED");
        assertThat(checked.body().findValuesAsText("severity")).containsOnly("BLOCK");
    }

    @Test
    void saysWhichFieldsCannotBeRead() {
        var mia = Visitor.loggedIn(port, "mia");
        var form = Map.of(
                "name",
                "Check",
                "link",
                "javascript:alert(1)",
                "slot",
                Map.of("at", "tomorrow", "zone", "Europe/Nowhere"),
                "variants",
                List.of(Map.of("account", "no id", "market", "Germany")));

        var refused = mia.post(CHECKS, form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields").findValuesAsText("field"))
                .contains("link", "slot.at", "slot.zone", "variants[0].account", "variants[0].market");
        assertThat(mia.post(CHECKS, Map.of("name", "Check", "author", "lena")).status())
                .isEqualTo(400);
        assertThat(mia.post(CHECKS, "[]").status()).isEqualTo(400);
    }

    @Test
    void isForAuthorsOnly() {
        assertThat(Visitor.loggedIn(port, "lena").post(CHECKS, aDraft().form()).status())
                .isEqualTo(403);
        assertThat(Visitor.at(port).post(CHECKS, aDraft().form()).status()).isIn(401, 403);
    }
}
