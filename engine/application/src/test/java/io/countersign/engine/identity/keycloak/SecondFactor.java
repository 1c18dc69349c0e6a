package io.countersign.engine.identity.keycloak;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/** Somebody's telephone with its app (RFC 6238, SHA-1, six digits, 30 seconds). Keycloak takes each code once. */
public final class SecondFactor {

    private static final Map<String, Long> USED = new ConcurrentHashMap<>();

    private SecondFactor() {}

    static String secretOf(String userName) {
        return "secret of " + userName + " in this test";
    }

    /** A code that was not used yet; Keycloak also takes that of the next half minute. */
    static String code(String userName) {
        return code(userName, secretOf(userName));
    }

    /** The same for somebody whose telephone was told a secret by Keycloak. */
    public static String code(String userName, String secret) {
        var last = USED.getOrDefault(userName, 0L);
        Awaitility.await("a new code").atMost(Duration.ofSeconds(70)).until(() -> now() + 1 > last);
        var step = Math.max(now(), last + 1);
        USED.put(userName, step);
        return code(secret, step);
    }

    private static long now() {
        return System.currentTimeMillis() / 30_000;
    }

    private static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
