package io.countersign.engine.identity.web;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a request is turned away: towards the login, or with a problem that does not say what exists. */
@Component
public class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CAMUNDA_PAGES = "/camunda/app/";
    private static final String MACHINES = "/engine-rest";

    private final ProblemWriter problems;
    private final RouteAuthorization routes;
    private final LoginWay way;

    Refusals(ProblemWriter problems, RouteAuthorization routes, LoginWay way) {
        this.problems = problems;
        this.routes = routes;
        this.way = way;
    }

    /** Nobody is logged in. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var path = request.getRequestURI();
        if (path.startsWith(CAMUNDA_PAGES) && request.getMethod().equals("GET")) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    HttpHeaders.LOCATION, "/workspace/login?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
            return;
        }
        if (path.startsWith(MACHINES)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, way.challenge());
        }
        write(
                reason instanceof LoginRefused refused
                        ? refused.problem()
                        : ProblemException.unauthenticated("NOT_LOGGED_IN", "Nobody is logged in. Log in."),
                response);
    }

    /** Somebody is logged in, but may not do this. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            write(
                    ProblemException.forbidden(
                            "CSRF_TOKEN", "The header X-CSRF-Token does not repeat the cookie. Load the page again."),
                    response);
        } else if (routes.find(request)
                .filter(route -> !(route.access() instanceof Access.Nobody))
                .isEmpty()) {
            write(ProblemException.of(404, "NOT_FOUND", "Nothing is found at this address. Check it."), response);
        } else {
            write(ProblemException.forbidden("NOT_ALLOWED", "You may not do this. Ask somebody who may."), response);
        }
    }

    /** Camunda's clients, Modeler among them, show a member {@code message}. */
    private void write(ProblemException problem, HttpServletResponse response) throws IOException {
        problems.write(problem.with("message", problem.detail()), response);
    }
}
