package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import io.countersign.engine.identity.principal.Assurance;
import io.countersign.engine.problem.ProblemException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** How sure Keycloak is, by the claims {@code acr} and {@code auth_time}, and who has to be sure. */
final class Levels {

    /** Password and second factor, as the realm's map of {@code acr} to levels says. */
    static final String SECOND_FACTOR = "2";

    private static final Set<Role> DECIDERS =
            EnumSet.of(Role.APPROVER, Role.MODELLER, Role.COMPLIANCE_ADMIN, Role.ACCOUNT_ADMIN, Role.PLATFORM_ADMIN);

    private Levels() {}

    static Assurance of(ClaimAccessor token) {
        var since = time(token);
        var level = token.getClaimAsString("acr");
        return since == null || level == null || !level.matches("[0-9]")
                ? Assurance.UNKNOWN
                : new Assurance(Integer.parseInt(level), since);
    }

    private static @Nullable Instant time(ClaimAccessor token) {
        return token.hasClaim("auth_time") ? token.getClaimAsInstant("auth_time") : null;
    }

    /** Refuses people who decide about something and showed no second factor. */
    static void demand(Person person, Assurance assurance) {
        if (!assurance.hasSecondFactor() && DECIDERS.stream().anyMatch(person::has)) {
            throw ProblemException.unauthenticated(
                    "SECOND_FACTOR_MISSING",
                    "Whoever decides about something logs in with a second factor, and this login had none. Log in again;"
                            + " if you are not asked for it, tell your administrator.");
        }
    }
}
