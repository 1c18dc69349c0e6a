package io.countersign.engine.reading;

import org.jspecify.annotations.Nullable;

/** For whoever brings statements to the database: called before each of them. */
public final class BeforeStatement {

    private BeforeStatement() {}

    /** @param sql null when nobody knows what it does */
    public static void forget(@Nullable String sql) {
        if (sql == null || WrittenTables.isLocking(sql)) {
            ReadRows.forgetEverything();
        } else {
            ReadRows.forget(WrittenTables.by(sql));
        }
    }
}
