package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KeycloakTest
class KeycloakLoginTest {

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void makesAPersonOfWhoLogsInWithASecondFactor() {
        var subject = keycloak.office().hire("login-mia", "marketing/de");

        var visitor = new KeycloakVisitor(port, "login-mia");
        var page = visitor.go("/camunda/app/tasklist/default/");
        assertThat(page.address().getPath()).isEqualTo("/workspace/login");

        var there = visitor.go("/login/keycloak?next=%2Fcamunda%2Fapp%2Ftasklist%2Fdefault%2F");

        assertThat(visitor.asked()).containsExactly("password", "otp");
        assertThat(there.status()).as(there.text()).isEqualTo(200);
        assertThat(there.address().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        var me = visitor.get("/api/me").body();
        assertThat(me.path("id").asText()).isEqualTo(subject);
        assertThat(me.path("displayName").asText()).isEqualTo("Nina login-mia");
        assertThat(me.path("groups").toString()).isEqualTo("[\"marketing/de\"]");
        assertThat(people.get(new PersonId(subject)).roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.APPROVER);
        var profile = visitor.get("/camunda/api/engine/engine/default/user/" + subject + "/profile");
        assertThat(profile.body().path("lastName").asText()).as(profile.text()).isEqualTo("login-mia");
    }

    @Test
    void changesTheSessionAtTheLoginAndGivesTheBrowserNoToken() {
        keycloak.office().hire("login-max", "marketing/de");
        var visitor = new KeycloakVisitor(port, "login-max");
        var begun = visitor.get("/login/keycloak");
        var before = visitor.cookie("countersign-session");
        assertThat(begun.header("location"))
                .startsWith(keycloak.issuer())
                .contains("code_challenge_method=S256", "state=", "nonce=", "acr_values=2");

        visitor.go("/login/keycloak");

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("countersign-session")).isNotEmpty().isNotEqualTo(before);
        assertThat(Stream.of("countersign-session", "countersign-csrf").map(visitor::cookie))
                .noneMatch(cookie -> cookie.startsWith("ey"));
    }

    @Test
    void logsOutAtKeycloakToo() {
        keycloak.office().hire("login-lars", "legal/de");
        var visitor = KeycloakVisitor.loggedIn(port, "login-lars");

        assertThat(visitor.call("DELETE", "/api/session", null).status()).isEqualTo(204);

        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
        visitor.go("/login/keycloak");
        assertThat(visitor.asked()).containsExactly("password", "otp");
    }

    @Test
    void knowsNoPasswordsOfItsOwn() {
        var visitor = new KeycloakVisitor(port, "nobody");
        visitor.get("/api/me");
        var login = visitor.call("POST", "/api/session", "{\"userName\":\"admin\",\"password\":\"whatever it is\"}");
        assertThat(login.code()).isEqualTo("NO_LOCAL_ACCOUNTS");
        assertThat(visitor.get("/api/session/options").body().toString())
                .isEqualTo("{\"provider\":\"KEYCLOAK\",\"available\":true}");
    }

    @Test
    void leadsNobodyToAnotherSite() {
        keycloak.office().hire("login-lou", "market/global");
        var visitor = new KeycloakVisitor(port, "login-lou");
        assertThat(visitor.go("/login/keycloak?next=https%3A%2F%2Fevil.example%2F")
                        .address()
                        .toString())
                .isEqualTo("http://localhost:" + port + "/workspace/");
    }

    @Test
    void refusesALoginThatThisBrowserDidNotBegin() {
        var visitor = new KeycloakVisitor(port, "nobody");
        assertThat(visitor.get("/login/code/keycloak?code=abc&state=forged").header("location"))
                .contains("/workspace/login?problem=LOGIN_TOO_OLD");
    }

    @Test
    void endsTheSessionHereWhenAnAdministratorEndsThatAtKeycloak() {
        var office = keycloak.office();
        var subject = office.hire("login-carl", "compliance/eu");
        var visitor = KeycloakVisitor.loggedIn(port, "login-carl");
        assertThat(visitor.get("/api/me").status()).isEqualTo(200);

        office.administer("POST", "/users/" + subject + "/logout", null);

        await().untilAsserted(() -> assertThat(visitor.get("/api/me").status()).isEqualTo(401));
        var forged = visitor.call("POST", "/login/ended", "logout_token=a.b.c");
        assertThat(forged.status()).isIn(400, 415);
    }
}
