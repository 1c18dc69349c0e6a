package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What becomes here of what an administrator does in Keycloak. */
@KeycloakTest
class KeycloakPeopleTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void letsSomebodyWhoIsDisabledDoNothingAnyMore() {
        var office = keycloak.office();
        var subject = office.hire("people-lena", "legal/de");
        var visitor = KeycloakVisitor.loggedIn(port, "people-lena");
        assertThat(visitor.get("/api/inbox").status()).isEqualTo(200);

        office.disable(subject);

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(visitor.get("/api/inbox").status()).isEqualTo(401));
        assertThat(people.get(new PersonId(subject)).active()).isFalse();
        assertThat(people.membersOf(new GroupId("legal/de")))
                .extracting(person -> person.id().value())
                .doesNotContain(subject);

        office.enable(subject);
        await().atMost(SOON).until(() -> people.get(new PersonId(subject)).active());
        visitor.go("/login/keycloak");
        assertThat(visitor.get("/api/inbox").status()).isEqualTo(200);
    }

    @Test
    void knowsPeopleOfGroupsBeforeTheyLogIn() {
        var subject = keycloak.office().hire("people-max", "brand/eu", "it/eu");

        await().atMost(SOON).until(() -> people.find(new PersonId(subject)).isPresent());

        assertThat(people.get(new PersonId(subject)).groups())
                .containsExactlyInAnyOrder(new GroupId("brand/eu"), new GroupId("it/eu"));
        assertThat(people.get(new PersonId(subject)).email()).isEqualTo("people-max@example.org");
    }

    @Test
    void takesWhoIsMadeAgainUnderTheSameNameForSomebodyElse() {
        var office = keycloak.office();
        var first = office.hire("people-bea", "brand/eu");
        var visitor = KeycloakVisitor.loggedIn(port, "people-bea");
        assertThat(visitor.get("/api/me").body().path("id").asText()).isEqualTo(first);

        office.delete(first);
        var second = office.hire("people-bea", "audit/global");

        await().atMost(SOON).until(() -> !people.get(new PersonId(first)).active());
        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
        var again = KeycloakVisitor.loggedIn(port, "people-bea").get("/api/me").body();
        assertThat(again.path("id").asText()).isEqualTo(second).isNotEqualTo(first);
        assertThat(again.path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
    }

    @Test
    void followsAGroupThatIsRenamed() {
        var office = keycloak.office();
        office.addGroup("legal", "it");
        var subject = office.hire("people-lars", "legal/it");
        await().atMost(SOON).until(() -> people.find(new PersonId(subject)).isPresent());
        assertThat(people.findGroup(new GroupId("legal/it")).orElseThrow().name())
                .isEqualTo("Legal Italy");

        office.rename("legal/it", "at");

        await().atMost(SOON).until(() -> people.get(new PersonId(subject)).isMemberOf(new GroupId("legal/at")));
        assertThat(people.membersOf(new GroupId("legal/it"))).isEmpty();
        assertThat(people.get(new PersonId(subject)).roles()).containsExactly(Role.APPROVER);
    }

    @Test
    void passesOverGroupsAndPeopleThatCannotBeHere() {
        var office = keycloak.office();
        office.administer("POST", "/groups", Map.of("name", "Everybody in the House"));
        var nameless = office.administer(
                        "POST",
                        "/users",
                        Map.of("username", "people-pit", "enabled", true, "groups", List.of("/privacy/global")))
                .location()
                .replaceAll(".*/", "");
        var later = new PersonId(office.hire("people-pia", "privacy/global", "Everybody in the House"));

        await().atMost(SOON).until(() -> people.find(later).isPresent());

        assertThat(people.get(later).groups()).containsExactly(new GroupId("privacy/global"));
        assertThat(people.find(new PersonId(nameless))).isEmpty();
    }
}
