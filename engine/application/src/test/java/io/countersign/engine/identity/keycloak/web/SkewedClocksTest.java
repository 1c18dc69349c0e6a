package io.countersign.engine.identity.keycloak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.identity.keycloak.ClientSecret;
import io.countersign.engine.identity.keycloak.KeycloakClient;
import io.countersign.engine.identity.keycloak.KeycloakSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Tokens that the realm's key signed, at a time that our clock does not agree with. Five minutes is how long one lives. */
class SkewedClocksTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private HttpServer realm;
    private RSAKey key;
    private KeycloakSettings settings;

    @BeforeEach
    void openRealm() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("of-the-realm").generate();
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        realm.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        realm.start();
        settings = settings();
    }

    @AfterEach
    void closeRealm() {
        realm.stop(0);
    }

    @ParameterizedTest
    @CsvSource({"Bearer, -29", "Bearer, 0", "Bearer, 29", "ID, -29", "ID, 0", "ID, 29"})
    void areBorneWithinHalfAMinute(String type, int ahead) throws Exception {
        var issued = NOW.plusSeconds(ahead);

        isTaken(type, issued, issued);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "ID"})
    void areBorneAtATokensEndToo(String type) throws Exception {
        isTaken(type, NOW.minus(LIFE).minusSeconds(29), NOW.minus(LIFE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "ID"})
    void areNotBorneBeyond(String type) throws Exception {
        isRefused(type, NOW.plusSeconds(31), NOW);
        isRefused(type, NOW.minus(LIFE).minusSeconds(31), NOW.minus(LIFE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "ID"})
    void doNotMakeATokenGoodBeforeItsTime(String type) throws Exception {
        isTaken(type, NOW, NOW.plusSeconds(29));
        isRefused(type, NOW, NOW.plusSeconds(31));
    }

    private void isTaken(String type, Instant issued, Instant notBefore) throws Exception {
        assertThat(decoder(type).decode(token(type, issued, notBefore)).getSubject())
                .isEqualTo("lena");
    }

    private void isRefused(String type, Instant issued, Instant notBefore) throws Exception {
        var token = token(type, issued, notBefore);
        assertThatThrownBy(() -> decoder(type).decode(token)).isInstanceOf(JwtException.class);
    }

    private JwtDecoder decoder(String type) throws IOException {
        return type.equals("ID") ? identity() : bearer();
    }

    private JwtDecoder bearer() throws IOException {
        return keys().decoder(TokenRules.ofBearer(settings));
    }

    private JwtDecoder identity() throws IOException {
        var address = new PublicAddress(URI.create("https://countersign.example.org"));
        return new IdentityTokens(keys(), clock).createDecoder(Registration.of(settings, address));
    }

    private TokenKeys keys() throws IOException {
        return new TokenKeys(settings, clock);
    }

    private String token(String type, Instant issued, Instant notBefore) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer().toString())
                .subject("lena")
                .audience(List.of("countersign-api", "countersign-workspace"))
                .claim("azp", type.equals("ID") ? "countersign-workspace" : "countersign-machine")
                .claim("typ", type)
                .issueTime(Date.from(issued))
                .notBeforeTime(Date.from(notBefore))
                .expirationTime(Date.from(issued.plus(LIFE)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private KeycloakSettings settings() {
        var client = new KeycloakClient("countersign-workspace", ClientSecret.of("its secret"));
        return new KeycloakSettings(
                URI.create("http://localhost:" + realm.getAddress().getPort() + "/realms/countersign"),
                null,
                client,
                client,
                new KeycloakSettings.Bearer("countersign-api", List.of("countersign-machine")),
                Duration.ofSeconds(20),
                Duration.ofSeconds(4),
                Duration.ofMinutes(10));
    }
}
