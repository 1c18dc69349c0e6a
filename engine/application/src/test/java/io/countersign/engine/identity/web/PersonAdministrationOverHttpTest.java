package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class PersonAdministrationOverHttpTest {

    private final String name = "p" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient database;

    private Visitor paul;

    @BeforeEach
    void logIn() {
        paul = Visitor.loggedIn(port, "paul");
    }

    @Test
    void addsAnAuthorWhoLogsInWithTheShownPasswordAndIsAskedForAnother() {
        var added = add(name, "marketing/de");

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(added.header("Cache-Control")).contains("no-store");
        assertThat(added.body().at("/person/roles").toString()).isEqualTo("[\"AUTHOR\",\"APPROVER\"]");
        var password = added.text("/password");
        var author = visitor(name, password);
        assertThat(author.get("/api/me").body().at("/passwordGiven").asBoolean())
                .isTrue();
        assertThat(paul.get("/api/people?text=" + name).toString()).doesNotContain(password);

        author.post("/api/me/password", Map.of("oldPassword", password, "newPassword", "seven mild rivers wander"));
        assertThat(author.get("/api/me").body().at("/passwordGiven").asBoolean(true))
                .isFalse();
    }

    @Test
    void saysEverythingThatIsWrongAtOnceAndKeepsNothing() {
        var refused = paul.post(
                "/api/people",
                Map.of(
                        "userName", "Not A Name",
                        "displayName", " ",
                        "email", "nowhere",
                        "language", "pl",
                        "zone", "Europe/Nowhere",
                        "groups", List.of("legal", "legal/de")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields").findValuesAsText("field"))
                .containsExactly("userName", "displayName", "email", "language", "zone", "groups");
    }

    @Test
    void givesAUserNameOnceAndNeverAgain() {
        add(name);
        change(name, Map.of("active", false));

        var refused = add(name);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/fields/0/field")).isEqualTo("userName");
        assertThat(refused.text("/fields/0/code")).isEqualTo("NAME_TAKEN");
    }

    @Test
    void makesAGroupOfAKnownFunctionAndCountryWithTheRightsOfItsFunction() {
        var added = add(name, "legal/se");

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(paul.get("/api/groups").body()).anySatisfy(group -> {
            assertThat(group.at("/id").asText()).isEqualTo("legal/se");
            assertThat(group.at("/name").asText()).isEqualTo("Legal Sweden");
            assertThat(group.at("/members").asInt()).isPositive();
        });
        assertThat(database.sql("select count(*) from act_ru_authorization where group_id_ = 'legal/se'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal/atlantis", "juggling/de", "platform-admin/de", "legal/zz"})
    void makesNoGroupOfWhatIsNotKnown(String group) {
        var refused = add(name, group);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/fields/0/field")).isEqualTo("groups");
        assertThat(refused.text("/detail")).contains(group);
    }

    @Test
    void changesNameAndAddressAndLetsThePersonWorkOn() {
        var password = add(name).text("/password");
        var visitor = visitor(name, password);

        var changed = change(name, Map.of("displayName", "Nele Neu", "email", "nele@example.org"));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(visitor.get("/api/me").text("/displayName")).isEqualTo("Nele Neu");
        assertThat(change(name, Map.of("email", "nowhere")).text("/fields/0/field"))
                .isEqualTo("email");
    }

    @Test
    void givesOtherGroupsAndEndsTheSessionsWithTheOldRights() {
        var password = add(name, "marketing/de").text("/password");
        var before = visitor(name, password);

        assertThat(change(name, Map.of("groups", List.of("legal/de"))).status()).isEqualTo(200);

        assertThat(before.get("/api/me").status()).isEqualTo(401);
        assertThat(visitor(name, password).get("/api/me").body().at("/groups").toString())
                .isEqualTo("[\"legal/de\"]");
    }

    @Test
    void logsADisabledPersonOutAtOnceAndLetsNothingMoreBeDecided() {
        var password = add(name, "legal/de").text("/password");
        var visitor = visitor(name, password);

        change(name, Map.of("active", false));

        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
        assertThat(visitor.post("/api/reviews/" + UUID.randomUUID() + "/decision", Map.of())
                        .status())
                .isEqualTo(401);
        assertThat(logIn(Visitor.at(port), name, password)).isEqualTo(401);
        assertThat(paul.post("/api/people/" + name + "/password", Map.of()).text("/code"))
                .isEqualTo("PERSON_DISABLED");

        change(name, Map.of("active", true));
        assertThat(visitor.get("/api/me").status()).as("the old session").isEqualTo(401);
        assertThat(logIn(Visitor.at(port), name, password)).isEqualTo(200);
    }

    @Test
    void givesANewPasswordInPlaceOfTheOldOne() {
        var old = add(name).text("/password");
        var before = visitor(name, old);

        var given = paul.post("/api/people/" + name + "/password", Map.of());

        assertThat(given.status()).as(given.toString()).isEqualTo(200);
        assertThat(before.get("/api/me").status()).isEqualTo(401);
        assertThat(logIn(Visitor.at(port), name, old)).isEqualTo(401);
        assertThat(visitor(name, given.text("/password"))
                        .get("/api/me")
                        .body()
                        .at("/passwordGiven")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void refusesAChangeOfAStateThatIsNotTheNewestAnyMore() {
        add(name);
        assertThat(change(name, Map.of("displayName", "First")).status()).isEqualTo(200);

        var late =
                paul.send("PATCH", "/api/people/" + name, Map.of("displayName", "Second"), Map.of("If-Match", "\"0\""));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("/detail")).contains("First");
        assertThat(paul.send("PATCH", "/api/people/" + name, Map.of(), Map.of("If-Match", "x"))
                        .status())
                .isEqualTo(412);
        assertThat(paul.send("PATCH", "/api/people/" + name, Map.of(), Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void letsNobodyChangeHisOwnRights() {
        var admin = desk.hired("platform-admin/global");
        paul = Visitor.loggedIn(port, admin);

        for (var wish : List.of(
                Map.<String, Object>of("active", false),
                Map.<String, Object>of("groups", List.of("platform-admin/global", "legal/de")),
                Map.<String, Object>of("groups", List.of()))) {
            var refused = change(admin, wish);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text("/code")).isEqualTo("OWN_ACCOUNT");
        }
        assertThat(paul.post("/api/people/" + admin + "/password", Map.of()).text("/code"))
                .isEqualTo("OWN_ACCOUNT");
        assertThat(change(admin, Map.of("email", "me@example.org")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"mia,403", "lena,403", "ada,403", "aron,403", "nobody,403"})
    void isForPlatformAdministratorsOnly(String person, int status) {
        add(name);
        var visitor = Visitor.loggedIn(port, person);

        assertThat(visitor.post("/api/people", Map.of()).status()).isEqualTo(status);
        assertThat(visitor.send("PATCH", "/api/people/" + name, Map.of(), Map.of("If-Match", "\"0\""))
                        .status())
                .isEqualTo(status);
        assertThat(visitor.post("/api/people/" + name + "/password", Map.of()).status())
                .isEqualTo(status);
    }

    @Test
    void knowsNoOtherPeopleThanThoseWhoAreThere() {
        assertThat(paul.send("PATCH", "/api/people/nobody-there", Map.of(), Map.of("If-Match", "\"0\""))
                        .status())
                .isEqualTo(404);
        assertThat(paul.post("/api/people/nobody-there/password", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void remembersWhoDidWhatButNoPassword() {
        var password = add(name, "marketing/de").text("/password");
        change(name, Map.of("displayName", "Other Name"));
        change(name, Map.of("groups", List.of("legal/de")));
        change(name, Map.of("active", false));
        change(name, Map.of("active", true));
        var next = paul.post("/api/people/" + name + "/password", Map.of()).text("/password");

        assertThat(database.sql("select actor || ' ' || action from audit_record where subject = ? order by sequence")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactly(
                        "paul person.added",
                        "paul person.renamed",
                        "paul person.groups-changed",
                        "paul person.deactivated",
                        "paul person.reactivated",
                        "paul password.given");
        assertThat(database.sql("select count(*) from audit_record where details::text like any (array[?, ?])")
                        .params("%" + password + "%", "%" + next + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Visitor.Answer add(String userName, String... groups) {
        return paul.post(
                "/api/people",
                Map.of(
                        "userName", userName,
                        "displayName", "Nina Neu",
                        "email", "nina@example.org",
                        "language", "en",
                        "zone", "Europe/Berlin",
                        "groups", List.of(groups)));
    }

    /** Of the newest state. */
    private Visitor.Answer change(String person, Map<String, ?> wish) {
        var revision = paul.get("/api/people?text=" + person).text("/items/0/revision");
        return paul.send("PATCH", "/api/people/" + person, wish, Map.of("If-Match", "\"" + revision + "\""));
    }

    private Visitor visitor(String userName, String password) {
        var visitor = Visitor.at(port);
        assertThat(logIn(visitor, userName, password)).isEqualTo(200);
        return visitor;
    }

    private static int logIn(Visitor visitor, String userName, String password) {
        visitor.get("/api/me");
        return visitor.post("/api/session", Map.of("userName", userName, "password", password))
                .status();
    }
}
