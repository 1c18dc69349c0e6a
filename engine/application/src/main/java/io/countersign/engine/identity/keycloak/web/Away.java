package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.problem.ProblemException;

/** Keycloak does not answer. */
final class Away {

    static final String CODE = "IDENTITY_AWAY";

    private Away() {}

    static ProblemException problem() {
        return ProblemException.of(
                503,
                CODE,
                "The company's login does not answer. Try again in a few minutes; if it lasts, tell your administrator.");
    }
}
