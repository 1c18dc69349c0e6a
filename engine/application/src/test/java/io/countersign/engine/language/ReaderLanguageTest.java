package io.countersign.engine.language;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The server's answers in the language of whoever reads them. */
@EngineTest
class ReaderLanguageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Test
    void refusesInTheLanguageOfThePerson() {
        var refused = Map.of("name", "");

        assertThat(Visitor.loggedIn(port, "mia").post("/api/content", refused).text("/fields/0/message"))
                .isEqualTo("The item has no name. Give it one that colleagues recognise.");
        assertThat(Visitor.loggedIn(port, "max").post("/api/content", refused).text("/fields/0/message"))
                .isEqualTo("Der Inhalt hat keinen Namen. Geben Sie ihm einen, den Kollegen wiedererkennen.");
    }

    @Test
    void refusesStrangersInTheLanguageOfTheirBrowser() {
        var stranger = Visitor.at(port);

        assertThat(stranger.send("GET", "/api/inbox", null, Map.of("Accept-Language", "fr-CA,fr;q=0.9,en;q=0.5"))
                        .text("/detail"))
                .isEqualTo("Personne n’est connecté. Connectez-vous.");
        assertThat(stranger.send("GET", "/api/inbox", null, Map.of("Accept-Language", "nl"))
                        .text("/detail"))
                .isEqualTo("Nobody is logged in. Log in.");
    }

    @Test
    void saysWhoWillSignAndWhy() {
        var draft = aDraft().to(accounts.sandbox(), "DE").form();

        var route = Visitor.loggedIn(port, "max").post("/api/content/routes", draft);

        assertThat(route.body().findValues("because").toString())
                .contains("das Markenteam eines Marktes liest alles, was dort hinausgeht");
        assertThat(route.body().findValuesAsText("name")).contains("Marke");
    }
}
