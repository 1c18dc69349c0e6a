package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Keycloak is stopped for real and started again. */
@KeycloakTest
class KeycloakAwayTest {

    @Autowired
    private KeycloakServer keycloak;

    @LocalServerPort
    private int port;

    @Test
    void goesOnForWhoIsLoggedInAndTellsTheOthers() throws IOException, InterruptedException {
        keycloak.office().hire("away-mia", "marketing/de");
        keycloak.office().hire("away-max", "marketing/de");
        keycloak.office().hire("away-lena", "legal/de");
        var leaving = KeycloakVisitor.loggedIn(port, "away-lena");
        var inside = KeycloakVisitor.loggedIn(port, "away-mia");
        var outside = new KeycloakVisitor(port, "away-max");
        var token = keycloak.office().machineToken("countersign-machine", KeycloakServer.MACHINE_SECRET);
        assertThat(withToken(token)).isEqualTo(200);

        keycloak.stop();
        try {
            await().untilAsserted(() -> assertThat(outside.get("/api/session/options")
                            .body()
                            .path("available")
                            .asBoolean())
                    .isFalse());
            assertThat(outside.go("/login/keycloak?next=%2Fworkspace%2Finbox")
                            .address()
                            .toString())
                    .isEqualTo("http://localhost:" + port
                            + "/workspace/login?problem=IDENTITY_AWAY&next=%2Fworkspace%2Finbox");
            assertThat(inside.get("/api/inbox").status()).isEqualTo(200);
            assertThat(withToken(token)).isEqualTo(200);
            assertThat(leaving.call("DELETE", "/api/session", null).status()).isEqualTo(204);
            assertThat(leaving.get("/api/me").status()).isEqualTo(401);
        } finally {
            keycloak.start();
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            outside.go("/login/keycloak");
            assertThat(outside.get("/api/me").status()).isEqualTo(200);
        });
        assertThat(inside.get("/api/inbox").status()).isEqualTo(200);
    }

    private int withToken(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
