package io.countersign.engine.identity.web;

import io.countersign.engine.identity.principal.EnginePrincipal;
import io.countersign.engine.identity.principal.PersonAuthentication;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the process engine know who is calling, for exactly as long as the request lasts. Stands behind authorization. */
final class ActingFilter extends OncePerRequestFilter {

    private final EnginePrincipal engine;

    ActingFilter(EnginePrincipal engine) {
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/workspace/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication known) {
            try (var scope = engine.enter(known.person())) {
                chain.doFilter(request, response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }
}
