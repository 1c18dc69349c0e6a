package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KeycloakTest
class KeycloakTokensTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    private KeycloakServer keycloak;

    @LocalServerPort
    private int port;

    @Test
    void letsAMachineInAsAMachineAndNothingElse() throws Exception {
        var me = call("GET", "/api/me", goodToken());

        assertThat(me.statusCode()).as(me.body()).isEqualTo(200);
        assertThat(me.body()).contains("\"roles\":[\"MACHINE\"]", "\"groups\":[\"machine/global\"]");
        assertThat(call("GET", "/api/content", goodToken()).statusCode()).isEqualTo(403);
        assertThat(call("GET", "/engine-rest/deployment", goodToken()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void asksATokenForNoSecondProofAgainstForgedRequests() throws Exception {
        var evaluation = call("POST", "/api/compliance/evaluations", goodToken());

        assertThat(evaluation.statusCode()).as(evaluation.body()).isEqualTo(400);
        assertThat(evaluation.body()).doesNotContain("CSRF");
    }

    @Test
    void keepsNoSessionForAToken() throws Exception {
        assertThat(call("GET", "/api/me", goodToken()).headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.contains("session"));
    }

    @Test
    void takesTokensThatAreSignedWithANewKey() throws Exception {
        var old = goodToken();
        assertThat(call("GET", "/api/me", old).statusCode()).isEqualTo(200);

        keycloak.office().rotateKeys();

        var fresh = goodToken();
        assertThat(fresh.substring(0, fresh.indexOf('.'))).isNotEqualTo(old.substring(0, old.indexOf('.')));
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(call("GET", "/api/me", fresh).statusCode()).isEqualTo(200));
        assertThat(call("GET", "/api/me", old).statusCode()).isEqualTo(200);
    }

    /** Each on both doors; 30 and more. */
    @TestFactory
    List<DynamicTest> refusesEveryTokenThatIsNotTheRealmsForUs() throws Exception {
        var tests = new ArrayList<DynamicTest>();
        var tokens = forged();
        assertThat(tokens).hasSizeGreaterThanOrEqualTo(30);
        tokens.forEach((name, token) -> tests.add(DynamicTest.dynamicTest(name, () -> isRefused(token))));
        return tests;
    }

    private Map<String, String> forged() throws IOException, InterruptedException, JOSEException {
        var realmKey = keycloakKey();
        var tokens = ForgedTokens.of(goodToken(), realmKey);
        var office = keycloak.office();
        tokens.put("a token of another realm", office.administratorToken());
        tokens.put(
                "a token of another client",
                office.machineToken("countersign-identity", KeycloakServer.IDENTITY_SECRET));
        return tokens;
    }

    private void isRefused(String token) throws IOException, InterruptedException {
        for (var path : List.of("/api/me", "/engine-rest/version")) {
            var answer = call("GET", path, token);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
            assertThat(answer.body()).doesNotContain("Exception", "kid", "signature");
        }
    }

    private String goodToken() {
        return keycloak.office().machineToken("countersign-machine", KeycloakServer.MACHINE_SECRET);
    }

    private String keycloakKey() throws IOException, InterruptedException {
        var realm = client.send(
                        HttpRequest.newBuilder(URI.create(keycloak.issuer())).build(), BodyHandlers.ofString())
                .body();
        return realm.replaceAll(".*\"public_key\":\"([^\"]+)\".*", "$1");
    }

    private HttpResponse<String> call(String method, String path, String token)
            throws IOException, InterruptedException {
        var body = method.equals("POST")
                ? HttpRequest.BodyPublishers.ofString("{\"facts\":{\"no such fact\":1}}")
                : HttpRequest.BodyPublishers.noBody();
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, body)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
