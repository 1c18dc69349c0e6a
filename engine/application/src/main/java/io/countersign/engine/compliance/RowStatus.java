package io.countersign.engine.compliance;

import java.util.Locale;

/** How far a row counts; in tables written in small letters. */
public enum RowStatus {
    DRAFT,
    /** Warns. */
    ADVISORY,
    /** Blocks. */
    ENFORCING,
    RETIRED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
