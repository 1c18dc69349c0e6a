package io.countersign.engine.identity.web;

import io.countersign.engine.identity.PublicAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers are told not to do. Camunda's pages bring a content policy of their own. */
@Component
class SecurityHeaders {

    private static final long HSTS = Duration.ofDays(730).toSeconds();

    /**
     * Style sheets are files, or bear the nonce that comes in between. The editor of decision tables writes widths into style
     * attributes.
     */
    private static final String WORKSPACE = "default-src 'self'; script-src 'self'; style-src 'self'%s; "
            + "style-src-attr 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private final PublicAddress address;

    SecurityHeaders(PublicAddress address) {
        this.address = address;
    }

    void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(FrameOptionsConfig::deny);
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(
                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
        headers.addHeaderWriter(at(new CacheControlHeadersWriter(), "/api/**", "/engine-rest/**", "/camunda/api/**"));
        headers.addHeaderWriter(at(SecurityHeaders::workspacePolicy, "/", "/workspace", "/workspace/**"));
        // Wherever nothing else was said before: data, redirects, refusals.
        headers.addHeaderWriter(
                elsewhere(new ContentSecurityPolicyHeaderWriter(DATA), "/", "/workspace", "/workspace/**"));
        if (address.isSecure()) {
            // TLS ends at the proxy, so the request itself does not look secure.
            headers.httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                    .maxAgeInSeconds(HSTS)
                    .includeSubDomains(true));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }

    /** Written when the answer begins, when it is known whether it is the page. */
    private static void workspacePolicy(HttpServletRequest request, HttpServletResponse response) {
        var nonce = ContentNonce.given(request).map(" 'nonce-%s'"::formatted).orElse("");
        response.setHeader("Content-Security-Policy", WORKSPACE.formatted(nonce));
    }

    private static HeaderWriter at(HeaderWriter writer, String... paths) {
        return new DelegatingRequestMatcherHeaderWriter(any(paths), writer);
    }

    private static HeaderWriter elsewhere(HeaderWriter writer, String... paths) {
        return new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(any(paths)), writer);
    }

    private static RequestMatcher any(String... paths) {
        return new OrRequestMatcher(List.of(paths).stream()
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }
}
