package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.LoginFailed;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.DirectoryAway;
import io.countersign.engine.identity.web.Elsewhere;
import io.countersign.engine.identity.web.SessionLogins;
import io.countersign.engine.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** What follows when a browser comes back from Keycloak: a session, or the login page with one sentence. */
@ByKeycloak
@Component
class LoginOutcome {

    private static final Logger LOG = LoggerFactory.getLogger(LoginOutcome.class);

    /** Spring's and Keycloak's words for it, and ours; what is not here is {@code LOGIN_FAILED}. */
    private static final Map<String, String> CODES = Map.of(
            "authorization_request_not_found",
            "LOGIN_TOO_OLD",
            "access_denied",
            "LOGIN_CANCELLED",
            "temporarily_unavailable",
            Away.CODE,
            "invalid_token_response",
            Away.CODE);

    private final Arrival arrival;
    private final CsrfTokenRepository csrf;
    private final ApplicationEventPublisher events;

    LoginOutcome(Arrival arrival, CsrfTokenRepository csrf, ApplicationEventPublisher events) {
        this.arrival = arrival;
        this.csrf = csrf;
        this.events = events;
    }

    void succeeded(
            SessionLogins sessions, HttpServletRequest request, HttpServletResponse response, Authentication login)
            throws IOException {
        var user = (OidcUser) login.getPrincipal();
        try {
            var person = arrival.of(user, request.getRemoteAddr());
            var session = user.getClaimAsString("sid");
            sessions.begin(
                    request,
                    person,
                    new Elsewhere(user.getIdToken().getTokenValue(), session == null ? "" : session, Levels.of(user)));
            csrf.saveToken(csrf.generateToken(request), request, response);
            response.sendRedirect(Place.of((String) request.getAttribute(PendingLogins.NEXT)));
        } catch (DirectoryAway away) {
            LOG.warn("Somebody could not log in: {}", away.getMessage());
            toLogin(Away.CODE, request, response);
        } catch (ProblemException refused) {
            LOG.warn("Somebody could not log in: {}", refused.detail());
            toLogin(refused.code(), request, response);
        }
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var error = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : "";
        LOG.warn("A login from {} failed: {}", request.getRemoteAddr(), failure.getMessage());
        events.publishEvent(new LoginFailed(null, request.getRemoteAddr()));
        toLogin(CODES.getOrDefault(error, "LOGIN_FAILED"), request, response);
    }

    static void toLogin(String code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var next = Place.of(wished(request));
        response.sendRedirect(
                "/workspace/login?problem=" + code + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static @Nullable String wished(HttpServletRequest request) {
        return request.getAttribute(PendingLogins.NEXT) instanceof String kept ? kept : request.getParameter("next");
    }
}
