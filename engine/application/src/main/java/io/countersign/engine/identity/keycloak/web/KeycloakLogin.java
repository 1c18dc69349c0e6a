package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import io.countersign.engine.identity.web.Elsewhere;
import io.countersign.engine.identity.web.LoginWay;
import io.countersign.engine.identity.web.Refusals;
import io.countersign.engine.identity.web.SessionLogins;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Browsers by OpenID Connect with a session of ours, machines by bearer tokens; no password ever comes here. */
@ByKeycloak
@Component
class KeycloakLogin implements LoginWay {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer .*");

    private final KeycloakSettings settings;
    private final PublicAddress address;
    private final LoginOutcome outcome;
    private final BearerLogins bearers;
    private final Reach keycloak;

    KeycloakLogin(
            KeycloakSettings settings,
            PublicAddress address,
            LoginOutcome outcome,
            BearerLogins bearers,
            Reach keycloak) {
        this.settings = settings;
        this.address = address;
        this.outcome = outcome;
        this.bearers = bearers;
        this.keycloak = keycloak;
    }

    @Override
    public void forBrowsers(HttpSecurity http, SessionLogins sessions) throws Exception {
        var registration = Registration.of(settings, address);
        var registrations = new InMemoryClientRegistrationRepository(registration);
        http.oauth2Login(login -> login.clientRegistrationRepository(registrations)
                .authorizedClientRepository(new ForgottenTokens())
                .loginPage("/workspace/login")
                .authorizationEndpoint(
                        begin -> begin.authorizationRequestResolver(new LoginRequests(registrations, settings.fresh()))
                                .authorizationRequestRepository(new PendingLogins()))
                .redirectionEndpoint(back -> back.baseUri(Registration.BACK))
                .tokenEndpoint(code -> code.accessTokenResponseClient(Registration.exchange(settings)))
                .successHandler((request, response, known) -> outcome.succeeded(sessions, request, response, known))
                .failureHandler(outcome::failed));
        http.addFilterBefore(new AwayFilter(keycloak), OAuth2AuthorizationRequestRedirectFilter.class);
    }

    @Override
    public void forMachines(HttpSecurity http, Refusals refusals) throws Exception {
        http.oauth2ResourceServer(server -> server.authenticationManagerResolver(request -> bearers)
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals));
    }

    @Override
    public RequestMatcher machinesElsewhere() {
        return new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher("/api/**"), request -> hasToken(request::getHeader));
    }

    private static boolean hasToken(java.util.function.UnaryOperator<String> header) {
        var proof = header.apply(HttpHeaders.AUTHORIZATION);
        return proof != null && BEARER.matcher(proof).matches();
    }

    @Override
    public String challenge() {
        return "Bearer realm=\"Countersign\"";
    }

    @Override
    public void loggedOut(Elsewhere login) {
        if (!login.proof().isEmpty()) {
            keycloak.endSession(login.proof());
        }
    }

    @Override
    public boolean isAvailable() {
        return keycloak.isUp();
    }
}
