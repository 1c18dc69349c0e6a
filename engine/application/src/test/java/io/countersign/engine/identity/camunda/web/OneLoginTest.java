package io.countersign.engine.identity.camunda.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One login for the workspace and Camunda's web applications. */
@EngineTest
class OneLoginTest {

    private static final String WHO_AM_I = "/camunda/api/admin/auth/user/default";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    private int port;

    @Test
    void opensTasklistToWhoeverIsLoggedInToTheWorkspace() {
        Visitor lena = Visitor.loggedIn(port, "lena");

        Visitor.Answer page = lena.get(TASKLIST);
        Visitor.Answer self = lena.get(WHO_AM_I);

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(self.text("/userId")).as(self.toString()).isEqualTo("lena");
        assertThat(self.body().at("/authorizedApps").toString())
                .contains("tasklist")
                .doesNotContain("admin");
    }

    @Test
    void endsEverythingWhenSomebodyLogsOutOfTasklist() {
        Visitor lars = Visitor.loggedIn(port, "lars");
        lars.get(TASKLIST);
        Map<String, String> token = Map.of("X-XSRF-TOKEN", lars.cookie("XSRF-TOKEN"));

        Visitor.Answer left = lars.send("POST", WHO_AM_I + "/logout", null, token);

        assertThat(left.status()).as(left.toString()).isEqualTo(200);
        assertThat(lars.get("/api/me").status()).isEqualTo(401);
    }
}
