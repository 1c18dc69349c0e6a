package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody imports the realm's file again: the same names, other keys, other subjects. */
@KeycloakTest
class RealmImportedAnewTest {

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private People people;

    @LocalServerPort
    private int port;

    @Test
    void makesOtherPeopleOfTheSameNames() {
        var office = keycloak.office();
        var before = new PersonId(office.hire("anew-lena", "legal/de"));
        var visitor = KeycloakVisitor.loggedIn(port, "anew-lena");
        var token = office.machineToken("countersign-machine", KeycloakServer.MACHINE_SECRET);
        assertThat(visitor.get("/api/me").body().path("id").asText()).isEqualTo(before.value());

        office.importAnew(keycloak.realmFile());
        var after = new PersonId(office.hire("anew-lena", "legal/de"));

        assertThat(after).isNotEqualTo(before);
        await().atMost(Duration.ofSeconds(60)).until(() -> !people.get(before).active());
        assertThat(visitor.get("/api/me").status()).isEqualTo(401);
        var again = KeycloakVisitor.loggedIn(port, "anew-lena");
        assertThat(again.get("/api/me").body().path("id").asText()).isEqualTo(after.value());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(status(token)).isEqualTo(401));
        assertThat(status(office.machineToken("countersign-machine", KeycloakServer.MACHINE_SECRET)))
                .isEqualTo(200);
    }

    private int status(String token) {
        return new KeycloakVisitor(port, "nobody").withToken("/api/me", token).status();
    }
}
