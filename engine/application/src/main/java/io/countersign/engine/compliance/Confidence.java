package io.countersign.engine.compliance;

import java.util.Locale;

/** How sure the pack's author is of a row; in tables written in small letters. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
