package io.countersign.engine.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@EngineTest
class AccountsOverHttpTest {

    private static final String ACCOUNTS = "/api/channel-accounts";
    private static final String SECRET = "app-password-canary-4711";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient database;

    private Visitor ada;

    @BeforeEach
    void logIn() {
        ada = Visitor.loggedIn(port, "ada");
    }

    @Test
    void showsEachNetworksFormWithoutAnySecret() {
        var channels = Visitor.loggedIn(port, "mia").get("/api/channels");

        assertThat(channels.status()).isEqualTo(200);
        assertThat(channels.body().findValuesAsText("type"))
                .contains("sandbox", "bluesky", "mastodon", "wordpress")
                .doesNotHaveDuplicates();
        assertThat(channels.body().findValuesAsText("kind")).contains("SECRET", "TEXT", "URL", "CHOICE");
        assertThat(channels.body().findValuesAsText("delivery")).contains("QUERYABLE", "IDEMPOTENT_KEY");
    }

    @Test
    void connectsChangesAndDisconnectsAnAccountAndNeverGivesItsSecretBack() {
        var connected = ada.post(ACCOUNTS, bluesky(Map.of("appPassword", SECRET)));
        assertThat(connected.status()).as(connected.toString()).isEqualTo(201);
        assertThat(connected.text("/state")).isEqualTo("UNTESTED");
        assertThat(connected.body().at("/secretsSet").toString()).isEqualTo("[\"appPassword\"]");
        var path = ACCOUNTS + "/" + connected.text("/id");

        var form = new HashMap<>(bluesky(Map.of()));
        form.put("perMinute", 5);
        var changed = ada.put(path, form, connected.header("ETag"));

        assertThat(changed.status()).as(changed.toString()).isEqualTo(200);
        assertThat(changed.body().at("/perMinute").asInt()).isEqualTo(5);
        assertThat(changed.body().at("/secretsSet").toString()).isEqualTo("[\"appPassword\"]");
        assertThat(changed.header("ETag")).isNotEqualTo(connected.header("ETag"));
        for (var answer : List.of(connected, changed, ada.get(path), ada.get(ACCOUNTS))) {
            assertThat(answer.toString()).doesNotContain(SECRET).doesNotContain("\"secrets\"");
        }

        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(ada.get(path).text("/state")).isEqualTo("DISCONNECTED");
        assertThat(ada.get(path).body().at("/secretsSet")).isEmpty();
        assertThat(ada.get(ACCOUNTS).body().findValuesAsText("id")).doesNotContain(connected.text("/id"));
        assertThat(ada.delete(path).status()).isEqualTo(404);
        assertThat(secretsOf(connected.text("/id"))).isZero();
    }

    @Test
    void saysEverythingThatIsWrongWithAFormAtOnce() {
        var form = Map.of(
                "channel",
                "bluesky",
                "name",
                "x".repeat(101),
                "markets",
                List.of("XX"),
                "perMinute",
                0,
                "settings",
                Map.of("service", "ftp://example.org", "color", "blue"),
                "secrets",
                Map.of("appPassword", " ", "other", SECRET),
                "businessOwner",
                "mia",
                "technicalOwner",
                "no-such-person");

        var refused = ada.post(ACCOUNTS, form);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "name",
                        "markets",
                        "perMinute",
                        "technicalOwner",
                        "settings.color",
                        "settings.service",
                        "settings.handle",
                        "secrets.other",
                        "secrets.appPassword");
        assertThat(refused.toString()).doesNotContain(SECRET);
    }

    @Test
    void refusesWhatCannotBeReadOrIsTaken() {
        var empty = ada.post(ACCOUNTS, Map.of());
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body().findValuesAsText("field"))
                .containsExactlyInAnyOrder("channel", "name", "businessOwner", "technicalOwner");

        var unknownMember = new HashMap<>(sandbox("any"));
        unknownMember.put("revision", 7);
        assertThat(ada.post(ACCOUNTS, unknownMember).status()).isEqualTo(400);
        assertThat(ada.post(ACCOUNTS, "{\"name\":").status()).isEqualTo(400);

        var unknownNetwork = new HashMap<>(sandbox("any"));
        unknownNetwork.put("channel", "carrier-pigeon");
        assertThat(fields(ada.post(ACCOUNTS, unknownNetwork))).containsExactly("channel");

        var name = "Taken " + UUID.randomUUID();
        assertThat(ada.post(ACCOUNTS, sandbox(name)).status()).isEqualTo(201);
        assertThat(fields(ada.post(ACCOUNTS, sandbox(name)))).containsExactly("name");
    }

    @Test
    void letsNobodyOverwriteWhatSomebodyElseChanged() {
        var name = "Shared " + UUID.randomUUID();
        var connected = ada.post(ACCOUNTS, sandbox(name));
        var path = ACCOUNTS + "/" + connected.text("/id");
        var paul = Visitor.loggedIn(port, "paul");
        assertThat(paul.put(path, sandbox(name), connected.header("ETag")).status())
                .isEqualTo(200);

        assertThat(ada.put(path, sandbox(name), connected.header("ETag")).status())
                .isEqualTo(412);
        assertThat(ada.put(path, sandbox(name), "nonsense").status()).isEqualTo(412);
        assertThat(ada.send("PUT", path, sandbox(name), Map.of()).status()).isEqualTo(400);
        var elsewhere = bluesky(Map.of("appPassword", SECRET));
        assertThat(fields(ada.put(path, elsewhere, ada.get(path).header("ETag"))))
                .containsExactly("channel");
    }

    @Test
    void testsAConnectionAndKeepsWhatTheNetworkSaid() {
        var works = ACCOUNTS + "/" + accounts.sandbox();
        var answer = ada.post(works + "/test", "");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().at("/ok").asBoolean()).isTrue();
        assertThat(ada.get(works).text("/state")).isEqualTo("CONNECTED");
        assertThat(ada.get(works).text("/lastTestedAt")).isNotBlank();

        var refuses = ACCOUNTS + "/" + accounts.sandbox("not-connected");
        var refused = ada.post(refuses + "/test", "");
        assertThat(refused.body().at("/ok").asBoolean()).isFalse();
        assertThat(refused.text("/failure")).isEqualTo("NOT_CONNECTED");
        assertThat(refused.text("/message")).isNotBlank();
        assertThat(ada.get(refuses).text("/state")).isEqualTo("FAILING");
    }

    @Test
    void aTestOfANetworkThatIsDownSaysSoWithoutTheSecret() {
        var connected = ada.post(ACCOUNTS, bluesky(Map.of("appPassword", SECRET)));

        var answer = ada.post(ACCOUNTS + "/" + connected.text("/id") + "/test", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/failure")).isEqualTo("UNAVAILABLE");
        assertThat(answer.text("/message")).isNotBlank();
        assertThat(answer.toString()).doesNotContain(SECRET);
    }

    @Test
    void whoMayOnlyReadSeesNeitherSettingsNorWhichSecretsThereAre() {
        var connected = ada.post(ACCOUNTS, bluesky(Map.of("appPassword", SECRET)));
        var path = ACCOUNTS + "/" + connected.text("/id");
        var mia = Visitor.loggedIn(port, "mia");

        var seen = mia.get(path);

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body().at("/settings")).isEmpty();
        assertThat(seen.body().at("/secretsSet")).isEmpty();
        assertThat(seen.body().at("/mayEdit").asBoolean()).isFalse();
    }

    @Test
    void whoMayNotWriteLearnsNothingOfWhatExists() {
        var path = ACCOUNTS + "/" + accounts.sandbox();
        var mia = Visitor.loggedIn(port, "mia");
        var unknown = ACCOUNTS + "/" + UUID.randomUUID();

        for (var method : List.of("PUT", "DELETE")) {
            var known = mia.send(method, path, sandbox("any"), Map.of("If-Match", "\"1\""));
            var missing = mia.send(method, unknown, sandbox("any"), Map.of("If-Match", "\"1\""));
            assertThat(known.status()).isEqualTo(403);
            assertThat(missing.status()).isEqualTo(403);
            assertThat(known.text("/detail")).isEqualTo(missing.text("/detail"));
        }
        assertThat(mia.post(path + "/test", "").status()).isEqualTo(403);
        assertThat(mia.post(ACCOUNTS, sandbox("any")).status()).isEqualTo(403);
        assertThat(Visitor.loggedIn(port, "nobody").get(ACCOUNTS).status()).isEqualTo(403);
        assertThat(Visitor.at(port).get(path).status()).isEqualTo(401);
        assertThat(ada.get(unknown).status()).isEqualTo(404);
        assertThat(ada.get(ACCOUNTS + "/not-an-id").status()).isEqualTo(404);
        assertThat(ada.post(unknown + "/test", "").status()).isEqualTo(404);
        assertThat(ada.put(unknown, sandbox("any"), "\"1\"").status()).isEqualTo(404);
    }

    private static List<String> fields(Visitor.Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        return answer.body().at("/fields").findValuesAsText("field");
    }

    private long secretsOf(String account) {
        return database.sql("select count(*) from credential_secret where account = ?::uuid")
                .param(account)
                .query(Long.class)
                .single();
    }

    private static Map<String, Object> sandbox(String name) {
        return Map.of(
                "channel",
                "sandbox",
                "name",
                name,
                "markets",
                List.of("DE"),
                "settings",
                Map.of("handle", "@acme", "behaviour", "accept"),
                "businessOwner",
                "mia",
                "technicalOwner",
                "ada");
    }

    /** Nobody listens at its address. */
    private static Map<String, Object> bluesky(Map<String, String> secrets) {
        return Map.of(
                "channel",
                "bluesky",
                "name",
                "Sky " + UUID.randomUUID(),
                "markets",
                List.of("DE", "AT"),
                "settings",
                Map.of("service", "http://127.0.0.1:1", "handle", "acme.example"),
                "secrets",
                secrets,
                "businessOwner",
                "mia",
                "technicalOwner",
                "ada");
    }
}
