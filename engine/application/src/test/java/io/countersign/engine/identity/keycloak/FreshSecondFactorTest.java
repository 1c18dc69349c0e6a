package io.countersign.engine.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.identity.StepUp;
import io.countersign.engine.identity.principal.Assurance;
import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.problem.ProblemException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class FreshSecondFactorTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final StepUp stepUp = new FreshSecondFactor(settings(), Clock.fixed(NOW, ZoneOffset.UTC));

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isEnoughWhenItWasShownNineMinutesAgo() {
        actAs(new Assurance(2, NOW.minus(Duration.ofMinutes(9))));

        assertThatNoException().isThrownBy(stepUp::demand);
    }

    @Test
    void isTooOldAfterSixteenMinutes() {
        actAs(new Assurance(2, NOW.minus(Duration.ofMinutes(16))));

        refused();
    }

    @Test
    void isMissingAfterAPasswordAlone() {
        actAs(new Assurance(1, NOW));

        refused();
    }

    @Test
    void isMissingWhenNobodySaysHowThePersonLoggedIn() {
        actAs(Assurance.UNKNOWN);

        refused();
    }

    @Test
    void isNotAskedOfTheSystemItself() {
        assertThatNoException().isThrownBy(stepUp::demand);
    }

    private void refused() {
        assertThatThrownBy(stepUp::demand).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.status()).isEqualTo(403);
            assertThat(problem.code()).isEqualTo("STEP_UP_REQUIRED");
            assertThat(problem.detail()).contains("10 minutes", "workspace");
        });
    }

    private static void actAs(Assurance assurance) {
        var person = new Person(
                new PersonId("51a96d47-2556-4838-bb69-05642319ef3f"),
                "Paul Peters",
                "paul@example.org",
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                true,
                Set.of(new GroupId("platform-admin/global")),
                Set.of(Role.PLATFORM_ADMIN));
        SecurityContextHolder.getContext().setAuthentication(new PersonAuthentication(person, assurance));
    }

    private static KeycloakSettings settings() {
        var client = new KeycloakClient("a-client", ClientSecret.of("its secret"));
        return new KeycloakSettings(
                URI.create("https://login.example.org/realms/countersign"),
                null,
                client,
                client,
                new KeycloakSettings.Bearer("countersign-api", List.of("countersign-machine")),
                Duration.ofSeconds(20),
                Duration.ofSeconds(4),
                Duration.ofMinutes(10));
    }
}
