package io.countersign.engine.production.jdbc;

import io.countersign.engine.production.Danger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether what was committed is still there after a power cut. */
final class Durability {

    private static final String WRITES = """
            select name from pg_settings
            where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
            order by name
            """;

    private Durability() {}

    static List<Danger> dangers(Connection server) throws SQLException {
        List<Danger> dangers = new ArrayList<>();
        try (var question = server.prepareStatement(WRITES);
                var rows = question.executeQuery()) {
            while (rows.next()) {
                dangers.add(new Danger(
                        "The database's durability",
                        rows.getString(1),
                        "it is off, so decisions that were confirmed could be lost with the power",
                        "Set %s = on in postgresql.conf, and for role and database.".formatted(rows.getString(1))));
            }
        }
        return dangers;
    }
}
