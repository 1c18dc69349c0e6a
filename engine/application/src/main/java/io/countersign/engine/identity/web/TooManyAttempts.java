package io.countersign.engine.identity.web;

import io.countersign.engine.problem.ProblemException;
import org.springframework.security.core.AuthenticationException;

/** A login that is not even looked at, because too many failed before it. */
final class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;

    TooManyAttempts(ProblemException problem) {
        super(problem.detail());
        this.problem = problem;
    }

    ProblemException problem() {
        return problem;
    }
}
