package io.countersign.engine.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A password in clear for as short as possible: it cannot be printed by accident, compared or serialised. */
public final class Password {

    /** Length in characters that local accounts ask for at least (NIST SP 800-63B-4, 3.1.1.2, for a password alone). */
    public static final int SHORTEST = 15;

    /** Length in characters that is accepted at most, so that hashing cannot be made expensive. */
    public static final int LONGEST = 200;

    private final String text;

    private Password(String text) {
        this.text = text;
    }

    @JsonCreator
    public static Password of(String text) {
        return new Password(text);
    }

    /** The text itself, for hashing it or for showing it to its owner once. */
    public String reveal() {
        return text;
    }

    /** Takes as long for a wrong text as for the right one. */
    public boolean isSameAs(Password other) {
        return MessageDigest.isEqual(
                text.getBytes(StandardCharsets.UTF_8), other.text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "(password)";
    }
}
