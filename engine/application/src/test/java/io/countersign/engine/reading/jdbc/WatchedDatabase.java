package io.countersign.engine.reading.jdbc;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests that put their classes together by hand: the product's way to a database of their own. */
public final class WatchedDatabase {

    private WatchedDatabase() {}

    public static JdbcClient client(DataSource database) {
        return JdbcClient.create(new WatchingJdbc(database));
    }
}
