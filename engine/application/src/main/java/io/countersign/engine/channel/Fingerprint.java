package io.countersign.engine.channel;

import io.countersign.plugin.spi.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells whether settings and secrets are the same, without keeping them; under a key that this process alone has. */
final class Fingerprint {

    private static final String KIND = "HmacSHA256";

    private final SecretKeySpec key;

    Fingerprint() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, KIND);
    }

    byte[] of(Map<String, String> settings, Map<String, Secret> secrets) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(key);
            new TreeMap<>(settings).forEach((name, value) -> add(mac, name, value));
            add(mac, "", "");
            new TreeMap<>(secrets).forEach((name, secret) -> add(mac, name, secret.reveal()));
            return mac.doFinal();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + KIND + ".", impossible);
        }
    }

    /** With lengths, so that no two different ones read alike. */
    private static void add(Mac mac, String name, String value) {
        for (String text : new String[] {name, value}) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            mac.update(bytes);
        }
    }

    static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }
}
