package io.countersign.engine.identity.keycloak.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What Keycloak is asked for: always a second factor, with {@code again} one that was shown not long ago. Who decides about
 * nothing may come back without it.
 */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

    /** Where a login begins, with {@code next} and, for a step-up, {@code again}. */
    static final String BEGIN = "/login/" + Registration.ID;

    private static final String BASE = "/login";

    private final DefaultOAuth2AuthorizationRequestResolver requests;
    private final Duration fresh;

    LoginRequests(ClientRegistrationRepository registrations, Duration fresh) {
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations, BASE);
        this.requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.fresh = fresh;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return request.getRequestURI().equals(BEGIN) ? with(requests.resolve(request), request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return with(requests.resolve(request, registration), request);
    }

    private @Nullable OAuth2AuthorizationRequest with(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        var wishes = new HashMap<>(plain.getAdditionalParameters());
        wishes.put("acr_values", Levels.SECOND_FACTOR);
        if (request.getParameter("again") != null) {
            // A little less than is demanded, so that what is typed meanwhile is not too late.
            wishes.put("max_age", fresh.dividedBy(2).toSeconds());
        }
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(wishes)
                .attributes(all -> all.put(PendingLogins.NEXT, Place.of(request.getParameter("next"))))
                .build();
    }
}
