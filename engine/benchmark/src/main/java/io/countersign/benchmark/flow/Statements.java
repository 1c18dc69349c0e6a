package io.countersign.benchmark.flow;

import io.countersign.benchmark.stage.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What PostgreSQL has counted for one database since {@link #reset}: statements without {@code begin} and {@code commit},
 * transactions, and bytes of its log.
 */
record Statements(long calls, long transactions, long logBytes) {

    private static final String TOTAL = """
            select coalesce(sum(calls), 0), coalesce(sum(wal_bytes), 0),
                (select xact_commit + xact_rollback from pg_stat_database where datname = ?)
            from pg_stat_statements where dbid = (select oid from pg_database where datname = ?)""";

    private static final String OFTENEST = """
            select calls, round(total_exec_time::numeric, 1), regexp_replace(query, '\\s+', ' ', 'g')
            from pg_stat_statements where dbid = (select oid from pg_database where datname = ?)
            order by calls desc""";

    /**
     * One statement.
     *
     * @param milliseconds that all of its calls took PostgreSQL
     */
    record Statement(long calls, double milliseconds, String text) {}

    static void prepare(Database database) {
        ask(database, "create extension if not exists pg_stat_statements", rows -> 0);
    }

    static void reset(Database database) {
        ask(database, "select pg_stat_statements_reset()", rows -> 0);
    }

    static Statements now(Database database, String name) {
        return ask(
                        database,
                        TOTAL,
                        rows -> new Statements(rows.getLong(1), rows.getLong(3), rows.getLong(2)),
                        name,
                        name)
                .get(0);
    }

    /** The one called most often first. */
    static List<Statement> all(Database database, String name) {
        return ask(
                database, OFTENEST, rows -> new Statement(rows.getLong(1), rows.getDouble(2), rows.getString(3)), name);
    }

    Statements minus(Statements before) {
        return new Statements(calls - before.calls, transactions - before.transactions, logBytes - before.logBytes);
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** From another database of the same server, so that nothing of the asking is counted. */
    private static <T> List<T> ask(Database database, String sql, Reading<T> reading, String... parameters) {
        try (var connection = database.connect("postgres");
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var all = new ArrayList<T>();
            if (statement.execute()) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        all.add(reading.read(rows));
                    }
                }
            }
            return all;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
