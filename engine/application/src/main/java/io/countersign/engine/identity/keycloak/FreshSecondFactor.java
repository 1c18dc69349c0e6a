package io.countersign.engine.identity.keycloak;

import io.countersign.engine.identity.StepUp;
import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Looks at when and how the person last logged in at Keycloak ({@code auth_time}, {@code acr}). */
@ByKeycloak
@Component
class FreshSecondFactor implements StepUp {

    private final KeycloakSettings settings;
    private final Clock clock;

    FreshSecondFactor(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void demand() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known
                && !known.assurance().isFresh(clock.instant(), settings.fresh())) {
            throw ProblemException.forbidden(
                    CODE,
                    "This asks for a second factor that you showed within the last "
                            + settings.fresh().toMinutes()
                            + " minutes. Confirm who you are in the workspace, then do it again.");
        }
    }
}
