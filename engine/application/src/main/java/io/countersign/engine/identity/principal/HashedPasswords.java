package io.countersign.engine.identity.principal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.stereotype.Component;

/**
 * PBKDF2 with HMAC-SHA-512: in the JDK, and unlike bcrypt it looks at more than 72 bytes. Each hash says with how many
 * rounds it was made, so that the number can be raised while older ones stay good.
 */
@Component
class HashedPasswords implements PasswordEncoder {

    private static final int SALT_BYTES = 16;
    private static final Pattern FORM = Pattern.compile("\\{pbkdf2-sha512-(\\d{1,8})}(.+)");

    private final PasswordSettings settings;

    HashedPasswords(PasswordSettings settings) {
        this.settings = settings;
    }

    @Override
    public String encode(CharSequence password) {
        var rounds = settings.rounds();
        return "{pbkdf2-sha512-" + rounds + "}" + with(rounds).encode(password);
    }

    @Override
    public boolean matches(CharSequence password, @Nullable String stored) {
        var hash = FORM.matcher(stored == null ? "" : stored);
        return hash.matches() && with(Integer.parseInt(hash.group(1))).matches(password, hash.group(2));
    }

    private static PasswordEncoder with(int rounds) {
        return new Pbkdf2PasswordEncoder("", SALT_BYTES, rounds, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
    }
}
