package io.countersign.engine.identity.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The people department and the administrators of Keycloak, by its administration interface. */
final class KeycloakOffice {

    static final String PASSWORD = "seven mild rivers wander";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI keycloak;
    private final String password;

    KeycloakOffice(URI keycloak, String password) {
        this.keycloak = keycloak;
        this.password = password;
    }

    /**
     * Adds somebody with a password and a second factor.
     *
     * @return the subject
     */
    String hire(String userName, String... groups) {
        var secret = SecondFactor.secretOf(userName);
        var answer = administer(
                "POST",
                "/users",
                Map.of(
                        "username",
                        userName,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        userName + "@example.org",
                        "firstName",
                        "Nina",
                        "lastName",
                        userName,
                        "groups",
                        Arrays.stream(groups).map(group -> "/" + group).toList(),
                        "credentials",
                        List.of(
                                Map.of("type", "password", "value", PASSWORD),
                                Map.of(
                                        "type", "otp",
                                        "secretData", written(Map.of("value", secret)),
                                        "credentialData",
                                                written(Map.of(
                                                        "subType", "totp",
                                                        "digits", 6,
                                                        "period", 30,
                                                        "algorithm", "HmacSHA1",
                                                        "counter", 0))))));
        var location = answer.location();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    void disable(String subject) {
        administer("PUT", "/users/" + subject, Map.of("enabled", false));
    }

    void enable(String subject) {
        administer("PUT", "/users/" + subject, Map.of("enabled", true));
    }

    void delete(String subject) {
        administer("DELETE", "/users/" + subject, null);
    }

    void addGroup(String function, String region) {
        var parent = administer("GET", "/group-by-path/" + function, null)
                .body()
                .path("id")
                .asText();
        administer("POST", "/groups/" + parent + "/children", Map.of("name", region));
    }

    void rename(String path, String name) {
        var group = administer("GET", "/group-by-path/" + path, null).body();
        administer("PUT", "/groups/" + group.path("id").asText(), Map.of("name", name));
    }

    /** Signs with a new key from now on; the old one stays known. */
    void rotateKeys() {
        var realm = administer("GET", "", null).body().path("id").asText();
        administer(
                "POST",
                "/components",
                Map.of(
                        "name", "newer",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", realm,
                        "config", Map.of("priority", List.of("1000"), "keySize", List.of("2048"))));
    }

    /** A token by the grant of machines. */
    String machineToken(String client, String secret) {
        return token(
                "countersign",
                Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** The token of the administrator of Keycloak itself, from another realm. */
    String administratorToken() {
        return token(
                "master",
                Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "administrator",
                        "password", password));
    }

    private String token(String realm, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(keycloak.resolve("/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body()
                .path("access_token")
                .asText();
    }

    /** Throws the realm away with everybody in it, and imports its file again. */
    void importAnew(String file) {
        administer("DELETE", "", null);
        call("POST", "/admin/realms", HttpRequest.BodyPublishers.ofString(file));
    }

    Answer administer(String method, String path, Object body) {
        return call(
                method,
                "/admin/realms/countersign" + path,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(written(body)));
    }

    private Answer call(String method, String path, HttpRequest.BodyPublisher publisher) {
        return send(HttpRequest.newBuilder(keycloak.resolve(path))
                .method(method, publisher)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + administratorToken()));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
            }
            return new Answer(
                    response.headers().firstValue("Location").orElse(""),
                    response.body().startsWith("{") || response.body().startsWith("[")
                            ? JSON.readTree(response.body())
                            : MissingNode.getInstance());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    record Answer(String location, JsonNode body) {}
}
