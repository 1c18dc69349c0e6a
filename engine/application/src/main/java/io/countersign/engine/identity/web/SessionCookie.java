package io.countersign.engine.identity.web;

import io.countersign.engine.identity.PublicAddress;
import java.util.Set;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.servlet.server.Session;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The session's cookie: never readable by scripts, never in an address, and with https locked to this host. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private static final String NAME = "countersign-session";

    private final PublicAddress address;
    private final SessionSettings settings;

    SessionCookie(PublicAddress address, SessionSettings settings) {
        this.address = address;
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        var session = new Session();
        session.setTimeout(settings.idle());
        session.setTrackingModes(Set.of(Session.SessionTrackingMode.COOKIE));
        var cookie = session.getCookie();
        cookie.setName(address.isSecure() ? "__Host-" + NAME : NAME);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setSameSite(SameSite.LAX);
        server.setSession(session);
    }
}
