package io.countersign.engine.identity.keycloak.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps people from being sent to a login page that does not answer: they stay on ours, which says so. */
final class AwayFilter extends OncePerRequestFilter {

    private static final RequestMatcher BEGIN =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, LoginRequests.BEGIN);

    private final Reach keycloak;

    AwayFilter(Reach keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !BEGIN.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.isUp()) {
            chain.doFilter(request, response);
        } else {
            LoginOutcome.toLogin(Away.CODE, request, response);
        }
    }
}
