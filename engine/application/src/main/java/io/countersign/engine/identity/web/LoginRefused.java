package io.countersign.engine.identity.web;

import io.countersign.engine.problem.ProblemException;
import org.springframework.security.core.AuthenticationException;

/** A login or a token that is refused for a reason the caller can act on. */
public final class LoginRefused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemException problem;

    public LoginRefused(ProblemException problem) {
        super(problem.detail());
        this.problem = problem;
    }

    public ProblemException problem() {
        return problem;
    }
}
