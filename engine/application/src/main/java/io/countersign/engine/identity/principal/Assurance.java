package io.countersign.engine.identity.principal;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How sure it is who somebody is.
 *
 * @param level 1 after a password, 2 after a second factor too; 0 where nobody said
 * @param since when it was shown
 */
public record Assurance(int level, Instant since) implements Serializable {

    /** Nothing is known about how the person logged in. */
    public static final Assurance UNKNOWN = new Assurance(0, Instant.EPOCH);

    private static final int SECOND_FACTOR = 2;

    /** Whether a second factor was shown at all. */
    public boolean hasSecondFactor() {
        return level >= SECOND_FACTOR;
    }

    /** Whether a second factor was shown within that long. */
    public boolean isFresh(Instant now, Duration longest) {
        return hasSecondFactor() && now.isBefore(since.plus(longest));
    }
}
