package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.ReviewDesk;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class PasswordOverHttpTest {

    private static final String PASSWORD = "/api/me/password";
    private static final String NEW = "seven mild rivers wander";

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    private String name = "";
    private Visitor visitor;

    @BeforeEach
    void logIn() {
        name = desk.hired("marketing/de");
        visitor = Visitor.loggedIn(port, name);
    }

    @Test
    void changesThePasswordAndEndsAllSessionsButThisOne() {
        var elsewhere = Visitor.loggedIn(port, name);
        var before = visitor.cookie("countersign-session");

        var changed = change(TestCompany.PASSWORD, NEW);

        assertThat(changed.status()).as(changed.toString()).isEqualTo(204);
        assertThat(visitor.get("/api/me").text("/id")).isEqualTo(name);
        assertThat(visitor.cookie("countersign-session")).isNotEqualTo(before);
        assertThat(elsewhere.get("/api/me").status()).isEqualTo(401);
        assertThat(logIn(TestCompany.PASSWORD)).isEqualTo(401);
        assertThat(logIn(NEW)).isEqualTo(200);
        assertThat(change(NEW, "eight wild rivers wander").status()).isEqualTo(204);
    }

    @Test
    void asksForTheOldPasswordAndSlowsDownGuessing() {
        for (int attempt = 0; attempt < 5; attempt++) {
            var refused = change("not the right password", NEW);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/fields/0/field")).isEqualTo("oldPassword");
        }

        assertThat(change(TestCompany.PASSWORD, NEW).status()).isEqualTo(429);
    }

    @ParameterizedTest
    @CsvSource({
        "fourteen chars, WRONG_LENGTH",
        "aaaaaaaaaaaaaaaaaaaa, EASILY_GUESSED",
        "abcabcabcabcabcabcabc, EASILY_GUESSED",
        "qwertyuiopasdfghjkl, EASILY_GUESSED",
        "09876543210987654321, EASILY_GUESSED",
        "Password12345678!, EASILY_GUESSED",
        "Countersign-Admin-2026, EASILY_GUESSED",
        "correct horse battery staple, SAME"
    })
    void refusesWhatIsGuessedFirst(String wanted, String code) {
        var refused = change(TestCompany.PASSWORD, wanted);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/fields/0/field")).isEqualTo("newPassword");
        assertThat(refused.text("/fields/0/code")).isEqualTo(code);
        assertThat(refused.toString()).doesNotContain(wanted);
    }

    @Test
    void refusesThePersonsOwnNameAndAcceptsAnyCharacters() {
        assertThat(change(TestCompany.PASSWORD, name + name + "!").text("/fields/0/code"))
                .isEqualTo("EASILY_GUESSED");
        assertThat(change(TestCompany.PASSWORD, "ein höchst 🐎 ungewöhnlicher Satz")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void refusesWhatCannotBeReadAndStrangers() {
        assertThat(visitor.post(PASSWORD, Map.of("oldPassword", "x")).status()).isEqualTo(400);
        assertThat(visitor.post(PASSWORD, "{").status()).isEqualTo(400);
        assertThat(visitor.send(
                                "POST",
                                PASSWORD,
                                Map.of("oldPassword", TestCompany.PASSWORD, "newPassword", NEW),
                                Map.of("X-CSRF-Token", "wrong"))
                        .status())
                .isEqualTo(403);
        var stranger = Visitor.at(port);
        stranger.get("/api/me");
        assertThat(stranger.post(PASSWORD, Map.of()).status()).isEqualTo(401);
        assertThat(logIn(TestCompany.PASSWORD)).isEqualTo(200);
    }

    private Visitor.Answer change(String old, String wanted) {
        return visitor.post(PASSWORD, Map.of("oldPassword", old, "newPassword", wanted));
    }

    private int logIn(String password) {
        var somebody = Visitor.at(port);
        somebody.get("/api/me");
        return somebody.post("/api/session", Map.of("userName", name, "password", password))
                .status();
    }
}
