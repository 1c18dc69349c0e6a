package io.countersign.engine.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets nodes that start at the same time on one database do one after the other what each of them does unless it is done
 * already: only the first one finds it missing.
 */
@Component
public class OneByOne {

    private final DataSource database;

    OneByOne(DataSource database) {
        this.database = database;
    }

    /** @param what is done, the same words on each node */
    public void run(String what, Runnable work) {
        get(what, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Waits until no other node is at it, however long that takes. Holds a connection of its own meanwhile; whoever dies with
     * it lets the next one in.
     */
    public <T> T get(String what, Supplier<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            lock(connection, what);
            T result = work.get();
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException(
                    "The database was away while this node waited to %s.".formatted(what), failure);
        }
    }

    /** Until the transaction ends. */
    private static void lock(Connection connection, String what) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, what);
            statement.execute();
        }
    }
}
