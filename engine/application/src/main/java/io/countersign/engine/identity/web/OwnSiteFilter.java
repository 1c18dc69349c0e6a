package io.countersign.engine.identity.web;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses writes that another site's page makes a browser send; a second line behind the CSRF token, and for basic login the first. */
final class OwnSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final ProblemWriter problems;

    OwnSiteFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site) && !READING.contains(request.getMethod())) {
            problems.write(
                    ProblemException.forbidden("OTHER_SITE", "Another site's page sent this. Use our own pages."),
                    response);
            return;
        }
        chain.doFilter(request, response);
    }
}
