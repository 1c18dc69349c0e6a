package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One browser, two tabs, two people. */
@EngineTest
class SamePersonTest {

    @LocalServerPort
    private int port;

    @Test
    void writesNothingInTheNameOfWhoLoggedInInAnotherTab() {
        var browser = Visitor.loggedIn(port, "mia");

        var refused = browser.send("PATCH", "/api/me", "{}", Map.of("X-Acting-Person", "max"));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.text("/code")).isEqualTo("OTHER_PERSON");
        assertThat(browser.send("PATCH", "/api/me", "{}", Map.of("X-Acting-Person", "mia"))
                        .status())
                .isEqualTo(200);
    }
}
