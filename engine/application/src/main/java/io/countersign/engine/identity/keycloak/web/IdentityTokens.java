package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.keycloak.ByKeycloak;
import java.time.Clock;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/** Checks identity tokens: issuer, audience, {@code azp}, times, and with Spring's login the nonce. Found by its type. */
@ByKeycloak
@Component
class IdentityTokens implements JwtDecoderFactory<ClientRegistration> {

    private final TokenKeys keys;
    private final Clock clock;

    IdentityTokens(TokenKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        var rules = new OidcIdTokenValidator(registration);
        rules.setClockSkew(TokenKeys.SKEW);
        rules.setClock(clock);
        return keys.decoder(rules);
    }
}
