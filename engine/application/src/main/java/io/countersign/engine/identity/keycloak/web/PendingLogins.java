package io.countersign.engine.identity.keycloak.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Logins that were begun in this browser and have not come back: several, because people have several tabs. */
final class PendingLogins implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Where the login that came back was to lead; an attribute of the request. */
    static final String NEXT = PendingLogins.class.getName() + ".next";

    private static final String KEY = PendingLogins.class.getName();
    private static final int MOST = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter("state");
        var session = request.getSession(false);
        return state == null || session == null ? null : pending(session).get(state);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest login, HttpServletRequest request, HttpServletResponse response) {
        if (login == null) {
            return;
        }
        var session = request.getSession(true);
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        }
        var logins = pending(session);
        logins.put(login.getState(), login);
        if (logins.size() > MOST) {
            logins.remove(logins.keySet().iterator().next());
        }
        session.setAttribute(KEY, logins);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var login = loadAuthorizationRequest(request);
        var session = request.getSession(false);
        if (login != null && session != null) {
            var logins = pending(session);
            logins.remove(login.getState());
            session.setAttribute(KEY, logins);
            request.setAttribute(NEXT, login.getAttribute(NEXT));
        }
        return login;
    }

    @SuppressWarnings("unchecked")
    private static LinkedHashMap<String, OAuth2AuthorizationRequest> pending(HttpSession session) {
        var kept = session.getAttribute(KEY);
        return kept instanceof LinkedHashMap<?, ?> logins
                ? new LinkedHashMap<>((LinkedHashMap<String, OAuth2AuthorizationRequest>) logins)
                : new LinkedHashMap<>();
    }
}
