package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.jdbc.EndedLogins;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import io.countersign.engine.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Keycloak tells that a session of its own is over, be it by a logout elsewhere or by an administrator. */
@ByKeycloak
@RestController
class EndedElsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(EndedElsewhere.class);

    private final JwtDecoder tokens;
    private final EndedLogins ended;

    EndedElsewhere(TokenKeys keys, KeycloakSettings settings, EndedLogins ended) {
        this.tokens = keys.decoder(TokenRules.ofLogout(settings));
        this.ended = ended;
    }

    @PostMapping(path = "/login/ended", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.OK)
    void end(@RequestParam("logout_token") String token) {
        try {
            ended.add(tokens.decode(token).getClaimAsString("sid"));
        } catch (JwtException refused) {
            LOG.warn("Somebody sent a logout that Keycloak did not sign for us: {}", refused.getMessage());
            throw ProblemException.invalid("logout_token", "WRONG_TOKEN", "This is no logout token of our realm.");
        }
    }
}
