package io.countersign.engine.identity.principal;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** How passwords are kept. */
@Configuration(proxyBeanMethods = false)
class PasswordSecurity {

    private static final String CURRENT = "pbkdf2-sha512-210000";

    private static final int SALT_BYTES = 16;

    /**
     * PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP password storage, 2023): in the JDK, and unlike bcrypt it looks
     * at more than 72 bytes. The name before each hash lets a later choice live beside this one.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        var current =
                new Pbkdf2PasswordEncoder("", SALT_BYTES, 210_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
        return new DelegatingPasswordEncoder(CURRENT, Map.of(CURRENT, current));
    }
}
