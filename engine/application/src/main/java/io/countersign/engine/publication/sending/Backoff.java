package io.countersign.engine.publication.sending;

import io.countersign.engine.publication.PublicationSettings;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before another try. */
final class Backoff {

    private Backoff() {}

    /** Doubled with each try up to the longest, and a quarter earlier or later, so that not all come back at once. */
    static Duration after(int tries, PublicationSettings settings) {
        long first = settings.firstWait().toMillis();
        long doubled = first << Math.min(20, Math.max(0, tries - 1));
        long wait = Math.min(doubled, settings.longestWait().toMillis());
        return Duration.ofMillis(
                Math.round(wait * (0.75 + ThreadLocalRandom.current().nextDouble() / 2)));
    }

    /** Up to two seconds, never earlier. */
    static Duration jitter() {
        return Duration.ofMillis(ThreadLocalRandom.current().nextInt(2_000));
    }
}
