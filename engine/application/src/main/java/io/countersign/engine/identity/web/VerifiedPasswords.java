package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.jdbc.PasswordHashes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Spares machines that log in with every call the slow hash each time. Keeps a keyed digest under a key that lives in this
 * process only, for minutes; a changed password or a person who may no longer log in counts at once.
 */
@Component
class VerifiedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int REMEMBERED = 1_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<PersonId, Verified> known = new ConcurrentHashMap<>();
    private final SecretKeySpec key;
    private final PasswordHashes hashes;
    private final People people;
    private final Clock clock;

    VerifiedPasswords(PasswordHashes hashes, People people, Clock clock) {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
        this.hashes = hashes;
        this.people = people;
        this.clock = clock;
    }

    /** The person whose password was checked not long ago and is still the same; null if it has to be checked. */
    @Nullable
    Person find(PersonId person, Password password) {
        var verified = known.get(person);
        if (verified == null || !clock.instant().isBefore(verified.until())) {
            return null;
        }
        var stored = hashes.find(person);
        if (stored.isEmpty() || !MessageDigest.isEqual(verified.digest(), digest(stored.get(), password))) {
            return null;
        }
        return people.find(person).orElse(null);
    }

    void remember(PersonId person, Password password) {
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        hashes.find(person)
                .ifPresent(stored -> known.put(
                        person,
                        new Verified(digest(stored, password), clock.instant().plus(KEPT))));
    }

    private byte[] digest(String stored, Password password) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(stored.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(password.reveal().getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA-256 is in every JDK.", impossible);
        }
    }

    private record Verified(byte[] digest, Instant until) {}
}
