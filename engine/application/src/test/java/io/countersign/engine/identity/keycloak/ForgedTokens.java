package io.countersign.engine.identity.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What somebody may make of a good token who has everything but the realm's private key. Name to token. */
final class ForgedTokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> all = new LinkedHashMap<>();
    private final String header;
    private final String payload;
    private final String signature;
    private final String keyId;
    private final RSAKey own;

    private ForgedTokens(String good) throws JOSEException {
        var parts = good.split("\\.", -1);
        header = parts[0];
        payload = parts[1];
        signature = parts[2];
        keyId = JSON.convertValue(read(header).get("kid"), String.class);
        own = new RSAKeyGenerator(2048).keyID(keyId).generate();
    }

    /**
     * @param good a token that is accepted
     * @param realmKey the realm's public key, as anybody can fetch it, in base 64
     */
    static Map<String, String> of(String good, String realmKey) throws JOSEException {
        var forged = new ForgedTokens(good);
        forged.unsigned();
        forged.changed();
        forged.signedByOthers(realmKey);
        return forged.all;
    }

    private void unsigned() {
        for (var none : new String[] {"none", "None", "NONE", "nOnE", ""}) {
            all.put("alg " + none + ", no signature", written(Map.of("alg", none, "typ", "JWT")) + "." + payload + ".");
            all.put(
                    "alg " + none + ", old signature",
                    written(Map.of("alg", none, "typ", "JWT", "kid", keyId)) + "." + payload + "." + signature);
        }
        all.put("no signature", header + "." + payload + ".");
        all.put("two parts", header + "." + payload);
        all.put("four parts", header + "." + payload + "." + signature + "." + signature);
        all.put("nothing between dots", "..");
        all.put("no token", "opaque");
        all.put("another signature's beginning", header + "." + payload + "." + "A".repeat(signature.length()));
        all.put("half a signature", header + "." + payload + "." + signature.substring(signature.length() / 2));
    }

    private void changed() {
        change("a later end", claims -> claims.put("exp", 4_102_444_800L));
        change("another subject", claims -> claims.put("sub", "00000000-0000-4000-8000-000000000000"));
        change("another client", claims -> claims.put("azp", "countersign-modeler"));
        change("a second factor", claims -> claims.put("acr", "2"));
        all.put(
                "another algorithm in the header",
                written(Map.of("alg", "RS512", "typ", "JWT", "kid", keyId)) + "." + payload + "." + signature);
        all.put("no key id", written(Map.of("alg", "RS256", "typ", "JWT")) + "." + payload + "." + "AAAA");
    }

    private void change(String name, Consumer<Map<String, Object>> change) {
        var claims = read(payload);
        change.accept(claims);
        all.put(name, header + "." + written(claims) + "." + signature);
    }

    private void signedByOthers(String realmKey) throws JOSEException {
        var secret = Base64.getDecoder().decode(realmKey);
        for (var algorithm : new JWSAlgorithm[] {JWSAlgorithm.HS256, JWSAlgorithm.HS384, JWSAlgorithm.HS512}) {
            var object =
                    new JWSObject(new JWSHeader.Builder(algorithm).keyID(keyId).build(), new Payload(json()));
            object.sign(new MACSigner(secret));
            all.put(algorithm + " with the public key as secret", object.serialize());
        }
        all.put("own key under the realm's key id", signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId)));
        all.put("own key under a new key id", signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mine")));
        all.put("own key without a key id", signed(new JWSHeader.Builder(JWSAlgorithm.RS256)));
        all.put(
                "own key in the header",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("mine").jwk(own.toPublicJWK())));
        all.put(
                "own key at an address in the header",
                signed(new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("mine")
                        .jwkURL(java.net.URI.create("http://localhost:1/keys"))));
        all.put("a path as key id", signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("../../../../dev/null")));
    }

    private String signed(JWSHeader.Builder header) throws JOSEException {
        var object =
                new JWSObject(header.type(com.nimbusds.jose.JOSEObjectType.JWT).build(), new Payload(json()));
        object.sign(new RSASSASigner(own));
        return object.serialize();
    }

    private String json() {
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> read(String part) {
        try {
            return JSON.readValue(Base64.getUrlDecoder().decode(part), LinkedHashMap.class);
        } catch (java.io.IOException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    private static String written(Map<String, ?> part) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
