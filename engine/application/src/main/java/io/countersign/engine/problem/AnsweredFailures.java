package io.countersign.engine.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers failures that are known before they reach the container, whose error page would pass the same filters again: while
 * the database is away, asking who is logged in fails there a second time.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class AnsweredFailures extends OncePerRequestFilter {

    private final KnownFailures known;
    private final ProblemWriter problems;

    AnsweredFailures(KnownFailures known, ProblemWriter problems) {
        this.known = known;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            var problem = known.in(failure);
            if (problem.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            problems.write(problem.get(), response);
        }
    }
}
