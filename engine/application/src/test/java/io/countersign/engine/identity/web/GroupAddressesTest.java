package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Admin opens the page of a group, whose id holds a slash; no other address may hold an encoded one. */
@EngineTest
class GroupAddressesTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final String LEGAL = ENGINE + "/group/legal%252Fde";

    @LocalServerPort
    private int port;

    @Test
    void opensTheGroupAsAdminAsksForIt() {
        var answer = Visitor.loggedIn(port, "paul").get(LEGAL + "?id=legal%2Fde");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/id")).isEqualTo("legal/de");
    }

    @Test
    void opensItForPlatformAdministratorsOnly() {
        assertThat(Visitor.at(port).get(LEGAL).status()).isEqualTo(401);
        assertThat(Visitor.loggedIn(port, "mia").get(LEGAL).status()).isEqualTo(403);
    }

    @Test
    void changesNothingThere() {
        var paul = Visitor.loggedIn(port, "paul");

        assertThat(paul.delete(LEGAL).status()).as("no route names it").isEqualTo(404);
        assertThat(paul.get(LEGAL).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ENGINE + "/group/legal%2Fde",
                ENGINE + "/group/legal%252Fde/members",
                ENGINE + "/group/legal%252Fde%252F..",
                ENGINE + "/group/..%252Fversion",
                ENGINE + "/group/legal%255Cde",
                ENGINE + "/user/legal%252Fde",
                "/engine-rest/group/legal%252Fde",
                "/api/people/legal%252Fde",
                "/camunda/api/engine/engine/default//group/legal%252Fde"
            })
    void refusesEncodedSlashesEverywhereElse(String address) {
        assertThat(Visitor.loggedIn(port, "paul").get(address).status()).isEqualTo(400);
    }
}
