package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.Person;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class LoginTest {

    private static final String WRONG = "not the right password";

    @Autowired
    private LocalAccounts accounts;

    @LocalServerPort
    private int port;

    @Test
    void saysWhoIsLoggedInAndWhatThePersonMayUse() {
        Visitor mia = Visitor.loggedIn(port, "mia");

        Visitor.Answer me = mia.get("/api/me");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("/id")).isEqualTo("mia");
        assertThat(me.body().at("/roles").toString()).isEqualTo("[\"AUTHOR\",\"APPROVER\"]");
        assertThat(me.body().at("/pages").toString())
                .contains("inbox", "content")
                .doesNotContain("cockpit");
    }

    @Test
    void givesTheSameAnswerToAWrongPasswordAndToANameThatNobodyHas() {
        Visitor stranger = anybody();

        Visitor.Answer wrong = logIn(stranger, "petra", WRONG);
        Visitor.Answer unknown = logIn(stranger, "no-such-person", WRONG);

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.text("/detail")).isEqualTo(unknown.text("/detail"));
        assertThat(wrong.text("/code")).isEqualTo("WRONG_CREDENTIALS");
    }

    @Test
    void makesSomebodyWhoGuessesWait() {
        person("guessed");
        Visitor guesser = anybody();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(logIn(guesser, "guessed", WRONG).status()).isEqualTo(401);
        }

        Visitor.Answer stopped = logIn(guesser, "guessed", TestCompany.PASSWORD);

        assertThat(stopped.status()).isEqualTo(429);
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isBetween(1, 120);
    }

    @Test
    void doesNotCountLoginsThatSucceed() {
        person("frequent");
        Visitor visitor = anybody();
        for (int attempt = 0; attempt < 7; attempt++) {
            assertThat(logIn(visitor, "frequent", TestCompany.PASSWORD).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void beginsANewSessionSoThatAPlantedOneIsWorthNothing() {
        Visitor visitor = Visitor.loggedIn(port, "max");
        String before = visitor.cookie("countersign-session");
        String token = visitor.cookie("countersign-csrf");

        logIn(visitor, "lena", TestCompany.PASSWORD);

        assertThat(visitor.cookie("countersign-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(visitor.cookie("countersign-csrf")).isNotEmpty().isNotEqualTo(token);
        assertThat(visitor.get("/api/me").text("/id")).isEqualTo("lena");
    }

    @Test
    void endsTheSessionAtLogout() {
        Visitor visitor = Visitor.loggedIn(port, "lars");
        String session = visitor.cookie("countersign-session");

        assertThat(visitor.delete("/api/session").status()).isEqualTo(204);

        Visitor thief = Visitor.at(port);
        Map<String, String> stolen = Map.of("Cookie", "countersign-session=" + session);
        assertThat(thief.send("GET", "/api/me", null, stolen).status()).isEqualTo(401);
    }

    @Test
    void endsAtOnceWhenThePersonMayNoLongerLogIn() {
        Person leaver = person("leaver");
        Visitor visitor = Visitor.loggedIn(port, "leaver");

        accounts.deactivate(leaver.id());

        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
        assertThat(logIn(anybody(), "leaver", TestCompany.PASSWORD).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up"})
    void refusesAWriteWithoutTheTokenOfTheCookie(String token) {
        Visitor visitor = Visitor.loggedIn(port, "bea");

        Visitor.Answer answer = visitor.send("PATCH", "/api/me", "{}", Map.of("X-CSRF-Token", token));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/code")).isEqualTo("CSRF_TOKEN");
    }

    @Test
    void refusesAWriteThatAnotherSitesPageSends() {
        Visitor visitor = Visitor.loggedIn(port, "bea");

        Visitor.Answer answer = visitor.send("PATCH", "/api/me", "{}", Map.of("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.text("/code")).isEqualTo("OTHER_SITE");
    }

    @Test
    void changesWhatThePersonPrefers() {
        person("chooser");
        Visitor visitor = Visitor.loggedIn(port, "chooser");

        Visitor.Answer changed =
                visitor.send("PATCH", "/api/me", Map.of("language", "de", "zone", "America/New_York"), Map.of());
        Visitor.Answer refused = visitor.send("PATCH", "/api/me", Map.of("zone", "Mars/Olympus"), Map.of());
        Visitor.Answer unknown = visitor.send("PATCH", "/api/me", Map.of("roles", List.of("PLATFORM_ADMIN")), Map.of());

        assertThat(changed.text("/language")).isEqualTo("de");
        assertThat(visitor.get("/api/me").text("/zone")).isEqualTo("America/New_York");
        assertThat(refused.text("/fields/0/field")).isEqualTo("zone");
        assertThat(unknown.text("/fields/0/code")).isEqualTo("UNKNOWN_FIELD");
    }

    @Test
    void speaksEveryLanguageThatThePersonMayChooseAndNoOther() {
        person("polyglot");
        Visitor visitor = Visitor.loggedIn(port, "polyglot");

        for (Locale language : Languages.SPOKEN) {
            String code = language.getLanguage();
            assertThat(visitor.send("PATCH", "/api/me", Map.of("language", code), Map.of())
                            .text("/language"))
                    .isEqualTo(code);
        }
        Visitor.Answer refused = visitor.send("PATCH", "/api/me", Map.of("language", "it"), Map.of());
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/fields/0/field")).isEqualTo("language");
    }

    @Test
    void takesMachinesByNameAndPasswordAndNotBySession() {
        Visitor browser = Visitor.loggedIn(port, "paul");

        assertThat(browser.get("/engine-rest/version").status()).isEqualTo(401);
        assertThat(basic("paul", WRONG).status()).isEqualTo(401);
        assertThat(basic("paul", WRONG).header("WWW-Authenticate")).startsWith("Basic");
        assertThat(basic("paul", TestCompany.PASSWORD).status()).isNotEqualTo(401);
    }

    @Test
    void forgetsAMachinesPasswordAsSoonAsItIsChanged() {
        Person robot = person("robot");
        assertThat(basic("robot", TestCompany.PASSWORD).status()).isNotEqualTo(401);

        accounts.changePassword(robot.id(), Password.of("another password that is long"));

        assertThat(basic("robot", TestCompany.PASSWORD).status()).isEqualTo(401);
    }

    private Visitor.Answer basic(String userName, String password) {
        String proof = Base64.getEncoder().encodeToString((userName + ":" + password).getBytes(StandardCharsets.UTF_8));
        return Visitor.at(port).send("GET", "/engine-rest/version", null, Map.of("Authorization", "Basic " + proof));
    }

    private Visitor anybody() {
        Visitor visitor = Visitor.at(port);
        visitor.get("/api/me");
        return visitor;
    }

    private static Visitor.Answer logIn(Visitor visitor, String userName, String password) {
        return visitor.post("/api/session", Map.of("userName", userName, "password", password));
    }

    private Person person(String id) {
        return accounts.create(new NewAccount(
                id,
                "Person " + id,
                id + "@example.org",
                Locale.ENGLISH,
                ZoneId.of("Europe/Berlin"),
                Set.of(),
                Password.of(TestCompany.PASSWORD)));
    }
}
