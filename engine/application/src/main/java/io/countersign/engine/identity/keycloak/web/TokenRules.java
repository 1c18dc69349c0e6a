package io.countersign.engine.identity.keycloak.web;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a token must say beside being signed. */
final class TokenRules {

    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";

    private TokenRules() {}

    /** Of an access token: not an identity token, a refresh token or a token of another realm, client or audience. */
    static OAuth2TokenValidator<Jwt> ofBearer(KeycloakSettings settings) {
        var bearer = settings.bearer();
        return new DelegatingOAuth2TokenValidator<>(
                must("end", token -> token.getExpiresAt() != null && token.getIssuedAt() != null),
                must(
                        "come from our realm",
                        token -> settings.issuer().toString().equals(token.getClaimAsString("iss"))),
                must("be an access token", token -> "Bearer".equals(token.getClaimAsString("typ"))),
                must("be meant for us", token -> audience(token, bearer.audience())),
                must("come from one of our clients", token -> client(token, bearer)),
                must("name somebody", token -> isSubject(token.getClaimAsString("sub"))));
    }

    /** Of a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). */
    static OAuth2TokenValidator<Jwt> ofLogout(KeycloakSettings settings) {
        return new DelegatingOAuth2TokenValidator<>(
                must("be of now", token -> token.getIssuedAt() != null),
                must(
                        "come from our realm",
                        token -> settings.issuer().toString().equals(token.getClaimAsString("iss"))),
                must(
                        "be meant for us",
                        token -> audience(token, settings.workspace().id())),
                must("be no identity token", token -> !token.hasClaim("nonce")),
                must("name a session", token -> token.getClaimAsString("sid") != null),
                must("be about a logout", TokenRules::isLogout));
    }

    private static boolean isLogout(Jwt token) {
        var events = token.getClaimAsMap("events");
        return events != null && events.containsKey(LOGOUT);
    }

    private static boolean audience(Jwt token, String ours) {
        var audience = token.getAudience();
        return audience != null && audience.contains(ours);
    }

    private static boolean client(Jwt token, KeycloakSettings.Bearer bearer) {
        var client = token.getClaimAsString("azp");
        return client != null && bearer.clients().contains(client);
    }

    private static boolean isSubject(@Nullable String subject) {
        return subject != null && PersonId.isWellFormed(subject);
    }

    private static OAuth2TokenValidator<Jwt> must(String what, Predicate<Jwt> rule) {
        var error = new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "The token must " + what + ".", null);
        return token ->
                rule.test(token) ? OAuth2TokenValidatorResult.success() : OAuth2TokenValidatorResult.failure(error);
    }
}
