package io.countersign.engine.identity.keycloak.web;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.countersign.engine.identity.keycloak.ByKeycloak;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Reads tokens that the realm signed. Its keys are fetched when the first token comes and again when one is signed with a new
 * key, and they are good for hours while Keycloak is away. Which algorithms count is said here and never by a token.
 */
@ByKeycloak
@Component
class TokenKeys {

    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    /** How far apart the clocks of this machine and of Keycloak may be. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Duration KEPT_WHILE_AWAY = Duration.ofHours(12);
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(5);
    private static final int LARGEST = 200_000;

    private final JWKSource<SecurityContext> keys;
    private final JwtTimestampValidator times = new JwtTimestampValidator(SKEW);
    private final Clock clock;

    TokenKeys(KeycloakSettings settings, Clock clock) throws MalformedURLException {
        this.clock = clock;
        times.setClock(clock);
        var patience = (int) settings.patience().toMillis();
        this.keys = JWKSourceBuilder.create(
                        settings.call("/protocol/openid-connect/certs").toURL(),
                        new DefaultResourceRetriever(patience, patience, LARGEST))
                .cache(KEPT.toMillis(), 4L * patience)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .outageTolerant(KEPT_WHILE_AWAY.toMillis())
                .build();
    }

    /** @param rules everything beside signature, algorithm, the header's type and the time */
    JwtDecoder decoder(OAuth2TokenValidator<Jwt> rules) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(
                JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), new JOSEObjectType("logout+jwt")));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((claims, context) -> {
            // The rules look at every claim.
        });
        var decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, this::notOfTheFuture, rules));
        return decoder;
    }

    /** A clock that runs ahead of ours would make tokens live longer than they should. */
    private OAuth2TokenValidatorResult notOfTheFuture(Jwt token) {
        var issued = token.getIssuedAt();
        return issued != null && issued.isAfter(clock.instant().plus(SKEW))
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error(
                        OAuth2ErrorCodes.INVALID_TOKEN, "The token was issued at a time that is still to come.", null))
                : OAuth2TokenValidatorResult.success();
    }
}
