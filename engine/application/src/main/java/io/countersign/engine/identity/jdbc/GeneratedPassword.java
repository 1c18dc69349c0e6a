package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Password;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that nobody chose and nobody can guess, and that can be copied from paper. */
final class GeneratedPassword {

    /** No letters or digits that look alike: 24 of these 56 characters are 139 bits. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GeneratedPassword() {}

    static Password next() {
        return Password.of(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }
}
