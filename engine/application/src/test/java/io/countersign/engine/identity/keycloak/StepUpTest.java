package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.identity.FreshLogin;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.StepUp;
import io.countersign.engine.identity.principal.Assurance;
import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@KeycloakTest
class StepUpTest {

    @Autowired
    private KeycloakServer keycloak;

    @Autowired
    private People people;

    @Autowired
    private StepUp stepUp;

    @Autowired
    private Clock clock;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int port;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void demandsASecondFactorThatWasShownNotLongAgo() {
        var subject = keycloak.office().hire("step-paul", "platform-admin/global");
        KeycloakVisitor.loggedIn(port, "step-paul");

        actAs(subject, new Assurance(2, clock.instant().minus(Duration.ofMinutes(9))));
        stepUp.demand();
        for (var tooLittle : new Assurance[] {
            new Assurance(2, clock.instant().minus(Duration.ofMinutes(16))),
            new Assurance(1, clock.instant()),
            Assurance.UNKNOWN
        }) {
            actAs(subject, tooLittle);
            assertThatThrownBy(stepUp::demand)
                    .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.code())
                            .isEqualTo("STEP_UP_REQUIRED"));
        }
    }

    private void actAs(String subject, Assurance assurance) {
        SecurityContextHolder.getContext()
                .setAuthentication(new PersonAuthentication(people.get(new PersonId(subject)), assurance));
    }

    @Test
    void letsWhoJustLoggedInGoOnToWhatIsRisky() {
        keycloak.office().hire("step-ada", "account-admin/global");
        var visitor = KeycloakVisitor.loggedIn(port, "step-ada");

        var lifted = visitor.call("DELETE", "/api/emergency-stops/00000000-0000-4000-8000-000000000000", null);

        assertThat(lifted.status()).as(lifted.text()).isEqualTo(404);
    }

    @Test
    void asksKeycloakForASecondFactorOfThisMoment() {
        var begun = new KeycloakVisitor(port, "nobody").get("/login/keycloak?again&next=%2Fworkspace%2Flogged-in");

        assertThat(begun.header("location")).contains("acr_values=2", "max_age=300");
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
