package io.countersign.engine.identity;

import java.util.regex.Pattern;

/**
 * Names one person for ever: it is given once, at the first sight of an issuer's subject, and never to anybody else. It is
 * the user id that the process engine sees.
 *
 * @param value 1 to 64 small letters, digits, dots, hyphens or underscores; starts with a letter or digit
 */
public record PersonId(String value) implements Comparable<PersonId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    public PersonId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Person id is not well-formed: use small letters, digits and . _ -");
        }
    }

    /** Whether the text could name a person; use it on what comes from outside. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
