package io.countersign.engine.identity.principal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How expensive guessing a stolen hash is.
 *
 * @param rounds of PBKDF2 with HMAC-SHA-512; 210,000 is what OWASP asks for (password storage, 2023)
 */
@ConfigurationProperties("countersign.password")
record PasswordSettings(@DefaultValue("210000") int rounds) {}
