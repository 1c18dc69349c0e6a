package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.identity.PublicAddress;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.servlet.server.Session;

class SessionCookieTest {

    @Test
    void isLockedToTheHostWhenPeopleComeByHttps() {
        Session.Cookie cookie = cookieAt("https://countersign.example.org");

        assertThat(cookie.getName()).isEqualTo("__Host-countersign-session");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void isHiddenFromScriptsAndOtherSitesInAnyCase() {
        Session.Cookie cookie = cookieAt("http://localhost:8080");

        assertThat(cookie.getName()).isEqualTo("countersign-session");
        assertThat(cookie.getHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo(SameSite.LAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org", "https:///nowhere", "https://example.org/path", "example.org"})
    void isNotMadeForAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(address)))
                .hasMessageContaining("not a web address without a path");
    }

    private static Session.Cookie cookieAt(String address) {
        var server = new TomcatServletWebServerFactory();
        var settings = new SessionSettings(Duration.ofHours(1), Duration.ofHours(12));
        new SessionCookie(new PublicAddress(URI.create(address)), settings).customize(server);
        return server.getSession().getCookie();
    }
}
