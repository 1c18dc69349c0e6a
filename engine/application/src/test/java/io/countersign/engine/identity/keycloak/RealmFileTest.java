package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm that operators import, read without a Keycloak. */
class RealmFileTest {

    private static final Path FOLDER = Path.of("../../docker/keycloak");

    private JsonNode realm;

    @BeforeEach
    void read() throws IOException {
        realm = new ObjectMapper().readTree(Files.readString(FOLDER.resolve("countersign-realm.json")));
    }

    @Test
    void holdsNoSecret() {
        assertThat(realm.findValuesAsText("secret")).hasSize(3).allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
        assertThat(realm.toString()).doesNotContain("privateKey", "BEGIN ");
    }

    /** NIST SP 800-63B-4, 3.1.1: length, a list of what is guessed first, limits to guessing; nothing else. */
    @Test
    void asksForLongPasswordsAndForNothingThatDoesNotHelp() throws IOException {
        var policy = realm.path("passwordPolicy").asText();
        assertThat(policy)
                .contains("length(15)", "maxLength(200)", "passwordBlacklist(countersign.txt)")
                .doesNotContain(
                        "digits",
                        "upperCase",
                        "lowerCase",
                        "specialChars",
                        "forceExpiredPasswordChange",
                        "passwordHistory");
        assertThat(Files.readAllLines(FOLDER.resolve("countersign.txt")))
                .hasSizeGreaterThan(30)
                .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)) && word.length() >= 15);
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isLessThanOrEqualTo(100);
    }

    @Test
    void asksWhoeverDecidesForASecondFactor() {
        for (var role : List.of("approver", "modeller", "compliance-admin", "account-admin", "platform-admin")) {
            assertThat(role(role).path("composites").path("realm").toString())
                    .as(role)
                    .isEqualTo("[\"second-factor\"]");
        }
        assertThat(executionsOf("countersign deciders"))
                .containsExactly(
                        "conditional-user-role REQUIRED",
                        "conditional-sub-flow-executed REQUIRED",
                        "countersign deciders known CONDITIONAL",
                        "countersign deciders first CONDITIONAL");
        assertThat(configuration("countersign deciders").path("condUserRole").asText())
                .isEqualTo("second-factor");
        assertThat(configuration("countersign level 2")
                        .path("loa-condition-level")
                        .asText())
                .isEqualTo("2");
        assertThat(configuration("countersign level 2").path("loa-max-age").asInt())
                .isLessThanOrEqualTo(600);
        assertThat(realm.path("browserFlow").asText()).isEqualTo("countersign browser");
        assertThat(realm.path("otpPolicyCodeReusable").asBoolean()).isFalse();
    }

    /** NIST SP 800-63B-4, 2.2.2: one that withstands phishing is offered. */
    @ParameterizedTest
    @ValueSource(strings = {"countersign level 2", "countersign deciders"})
    void offersAKeyBesideACodeAndSetsUpACodeForWhoeverHasNeither(String flow) {
        assertThat(executionsOf(flow))
                .endsWith(flow + " known CONDITIONAL", flow + " first CONDITIONAL")
                .doesNotContain("auth-otp-form REQUIRED");
        assertThat(executionsOf(flow + " known"))
                .containsExactly(
                        "conditional-user-configured REQUIRED",
                        "webauthn-authenticator ALTERNATIVE",
                        "auth-otp-form ALTERNATIVE");
        assertThat(executionsOf(flow + " first"))
                .containsExactly("conditional-sub-flow-executed REQUIRED", "auth-otp-form REQUIRED");
        var hasNone = configuration(flow + " first: has none");
        assertThat(hasNone.path("flow_to_check").asText()).isEqualTo(flow + " known");
        assertThat(hasNone.path("check_result").asText()).isEqualTo("not-executed");
        assertThat(texts(realm.path("webAuthnPolicySignatureAlgorithms"))).contains("ES256");
    }

    @Test
    void givesTheGroupsOfTheEngineTheRolesOfTheEngine() {
        var functions = new HashSet<String>();
        for (var group : realm.path("groups")) {
            var function = group.path("name").asText();
            functions.add(function);
            group.path("subGroups").forEach(region -> assertThat(GroupId.isWellFormed(
                            function + "/" + region.path("name").asText()))
                    .isTrue());
            var roles = texts(group.path("realmRoles")).stream()
                    .map(role -> Role.valueOf(role.replace('-', '_').toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            assertThat(roles).as(function).isEqualTo(Role.ofFunction(function)).isNotEmpty();
        }
        assertThat(functions).contains("marketing", "legal", "it", "platform-admin", "machine");
    }

    @Test
    void letsEachClientDoOneThing() {
        var workspace = client("countersign-workspace");
        assertThat(workspace.path("publicClient").asBoolean()).isFalse();
        assertThat(workspace
                        .path("attributes")
                        .path("pkce.code.challenge.method")
                        .asText())
                .isEqualTo("S256");
        assertThat(texts(workspace.path("redirectUris")))
                .containsExactly("${COUNTERSIGN_PUBLIC_ADDRESS}/login/code/keycloak");
        for (var client : realm.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            assertThat(texts(client.path("redirectUris"))).noneMatch(address -> address.contains("*"));
            assertThat(texts(client.path("webOrigins"))).isEmpty();
        }
        for (var user : realm.path("users")) {
            if (user.path("username").asText().endsWith("countersign-identity")) {
                assertThat(texts(user.path("clientRoles").path("realm-management")))
                        .containsExactlyInAnyOrder("query-users", "query-groups", "view-users");
            }
        }
    }

    @Test
    void letsTokensAndSessionsEndSoon() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(3600);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(43200);
        assertThat(realm.path("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.path("editUsernameAllowed").asBoolean()).isFalse();
        assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
    }

    private JsonNode role(String name) {
        return named(realm.path("roles").path("realm"), "name", name);
    }

    private JsonNode client(String id) {
        return named(realm.path("clients"), "clientId", id);
    }

    private JsonNode configuration(String alias) {
        return named(realm.path("authenticatorConfig"), "alias", alias).path("config");
    }

    private List<String> executionsOf(String flow) {
        return StreamSupport.stream(
                        named(realm.path("authenticationFlows"), "alias", flow)
                                .path("authenticationExecutions")
                                .spliterator(),
                        false)
                .map(each ->
                        each.path("authenticator").asText(each.path("flowAlias").asText()) + " "
                                + each.path("requirement").asText())
                .toList();
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(field).asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
