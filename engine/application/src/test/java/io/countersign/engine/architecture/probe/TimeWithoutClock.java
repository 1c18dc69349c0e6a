package io.countersign.engine.architecture.probe;

import java.time.Instant;

/** Breaks the rule of its name. */
class TimeWithoutClock {

    Instant now() {
        return Instant.now();
    }
}
