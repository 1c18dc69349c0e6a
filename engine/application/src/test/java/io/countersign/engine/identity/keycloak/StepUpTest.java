package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.identity.FreshLogin;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** With second factors that are good for half a minute here. */
@KeycloakTest
class StepUpTest {

    private static final String RISKY = "/api/emergency-stops/00000000-0000-4000-8000-000000000000";

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @Test
    void asksAgainForASecondFactorThatIsTooOldAndGoesOnAfterwards() {
        keycloak.office().hire("step-ada", "account-admin/global");
        var visitor = KeycloakVisitor.loggedIn(port, "step-ada");

        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> visitor.call("DELETE", RISKY, null).code().equals("STEP_UP_REQUIRED"));
        assertThat(visitor.get("/api/inbox").status()).isEqualTo(200);

        var back = visitor.go("/login/keycloak?again&next=%2Fworkspace%2Flogged-in");

        assertThat(visitor.asked()).isNotEmpty();
        assertThat(back.address().getPath()).isEqualTo("/workspace/logged-in");
        assertThat(visitor.call("DELETE", RISKY, null).code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void asksKeycloakForASecondFactorOfThisMoment() {
        var begun = new KeycloakVisitor(port, "nobody").get("/login/keycloak?again&next=%2Fworkspace%2Flogged-in");

        assertThat(begun.header("location")).contains("acr_values=2", "max_age=15");
    }

    @Test
    void guardsTheseOperations() {
        var guarded = requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue().hasMethodAnnotation(FreshLogin.class))
                .flatMap(mapping -> mapping.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> mapping.getKey().getPatternValues().stream()
                                .map(path -> method + " " + path.replaceAll("\\{[^}]*}", "{}"))))
                .collect(Collectors.toSet());

        assertThat(guarded)
                .contains(
                        "DELETE /api/emergency-stops/{}",
                        "POST /api/overrides/{}/confirm",
                        "POST /api/compliance/drafts/{}/release",
                        "POST /api/compliance/packs/{}/rollback",
                        "POST /api/content/{}/erasure",
                        "POST /api/legal-holds/{}/lifting",
                        "POST /api/channel-accounts",
                        "PUT /api/channel-accounts/{}",
                        "DELETE /api/channel-accounts/{}");
    }
}
