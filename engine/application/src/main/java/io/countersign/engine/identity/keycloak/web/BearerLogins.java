package io.countersign.engine.identity.keycloak.web;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.MirroredPeople;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.DirectoryAway;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import io.countersign.engine.identity.keycloak.Mirror;
import io.countersign.engine.identity.principal.PersonAuthentication;
import io.countersign.engine.identity.web.LoginRefused;
import io.countersign.engine.problem.ProblemException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/** Machines, and people with Camunda Modeler, who show an access token with every call. Rights are those of this moment. */
@ByKeycloak
@Component
class BearerLogins implements AuthenticationManager {

    private static final Logger LOG = LoggerFactory.getLogger(BearerLogins.class);

    private final JwtDecoder tokens;
    private final MirroredPeople people;
    private final Mirror mirror;
    private final Acting acting;
    private final KeycloakSettings settings;

    BearerLogins(TokenKeys keys, MirroredPeople people, Mirror mirror, Acting acting, KeycloakSettings settings) {
        this.tokens = keys.decoder(TokenRules.ofBearer(settings));
        this.people = people;
        this.mirror = mirror;
        this.acting = acting;
        this.settings = settings;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var token = read(((BearerTokenAuthenticationToken) attempt).getToken());
        try {
            var person = personOf(token.getSubject());
            var assurance = Levels.of(token);
            Levels.demand(person, assurance);
            return new PersonAuthentication(person, assurance);
        } catch (ProblemException refused) {
            throw new LoginRefused(refused);
        } catch (DirectoryAway away) {
            throw new LoginRefused(Away.problem());
        }
    }

    private Jwt read(String token) {
        try {
            return tokens.decode(token);
        } catch (BadJwtException bad) {
            LOG.info("A token was refused: {}", bad.getMessage());
            throw new LoginRefused(wrong());
        } catch (JwtException failure) {
            if (causes(failure).anyMatch(RateLimitReachedException.class::isInstance)) {
                LOG.info("A token was refused: signed with a key that was unknown a moment ago.");
                throw new LoginRefused(wrong());
            }
            LOG.warn("Keycloak's keys cannot be fetched: {}. Tokens are refused until they can.", failure.getMessage());
            throw new LoginRefused(Away.problem());
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }

    private Person personOf(String subject) {
        var person = people.find(settings.issuer().toString(), new PersonId(subject))
                .orElseGet(() -> acting.asSystem("take over somebody with a token", () -> mirror.arrive(subject)));
        if (!person.active()) {
            throw wrong();
        }
        return person;
    }

    private static ProblemException wrong() {
        return ProblemException.unauthenticated(
                "WRONG_TOKEN", "The token is not valid here. Get a new one from the company's login.");
    }
}
