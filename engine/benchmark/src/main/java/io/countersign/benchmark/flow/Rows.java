package io.countersign.benchmark.flow;

import io.countersign.benchmark.stage.Database;
import java.sql.SQLException;

/** Small questions to a side's database, which are not counted among its statements. */
public final class Rows {

    private Rows() {}

    public static void create(Database database, String name) {
        execute(database, "postgres", "create database " + name);
    }

    public static void execute(Database database, String name, String sql) {
        try (var connection = database.connect(name);
                var statement = connection.createStatement()) {
            statement.execute("set pg_stat_statements.track = 'none'");
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    public static long count(Database database, String name, String sql) {
        try (var connection = database.connect(name);
                var statement = connection.createStatement()) {
            statement.execute("set pg_stat_statements.track = 'none'");
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }
}
