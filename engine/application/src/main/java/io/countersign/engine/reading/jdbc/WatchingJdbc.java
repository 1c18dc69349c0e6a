package io.countersign.engine.reading.jdbc;

import io.countersign.engine.reading.BeforeStatement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.core.StatementCallback;
import org.springframework.jdbc.support.KeyHolder;

/** Through which everything but the engine asks the database. Before a statement runs, what it may change is forgotten. */
final class WatchingJdbc extends JdbcTemplate {

    WatchingJdbc(DataSource database) {
        super(database);
    }

    @Override
    protected int update(PreparedStatementCreator statement, @Nullable PreparedStatementSetter values)
            throws DataAccessException {
        watch(statement);
        return super.update(statement, values);
    }

    @Override
    public <T> @Nullable T query(
            PreparedStatementCreator statement, @Nullable PreparedStatementSetter values, ResultSetExtractor<T> rows)
            throws DataAccessException {
        watch(statement);
        return super.query(statement, values, rows);
    }

    @Override
    public <T> @Nullable T execute(PreparedStatementCreator statement, PreparedStatementCallback<T> action)
            throws DataAccessException {
        watch(statement);
        return super.execute(statement, action);
    }

    @Override
    public <T> @Nullable T execute(String sql, PreparedStatementCallback<T> action) throws DataAccessException {
        BeforeStatement.forget(sql);
        return super.execute(sql, action);
    }

    @Override
    public int update(PreparedStatementCreator statement, KeyHolder keys) throws DataAccessException {
        watch(statement);
        return super.update(statement, keys);
    }

    @Override
    public <T> @Nullable T execute(StatementCallback<T> action) throws DataAccessException {
        watch(action);
        return super.execute(action);
    }

    private static void watch(Object statement) {
        BeforeStatement.forget(statement instanceof SqlProvider known ? known.getSql() : null);
    }
}
