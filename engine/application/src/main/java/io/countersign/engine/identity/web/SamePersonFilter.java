package io.countersign.engine.identity.web;

import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Two tabs of one browser share a session: when somebody else logs in in one, the other must not go on in that person's name.
 * So the workspace says with each write whom it shows, and is told to log in again when that is somebody else by now.
 */
final class SamePersonFilter extends OncePerRequestFilter {

    private static final String HEADER = "X-Acting-Person";

    private final ProblemWriter problems;

    SamePersonFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var shown = request.getHeader(HEADER);
        if (shown != null
                && SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known
                && !shown.equals(known.getName())) {
            problems.write(
                    ProblemException.unauthenticated(
                            "OTHER_PERSON", "Somebody else has logged in in this browser meanwhile. Log in again."),
                    response);
            return;
        }
        chain.doFilter(request, response);
    }
}
