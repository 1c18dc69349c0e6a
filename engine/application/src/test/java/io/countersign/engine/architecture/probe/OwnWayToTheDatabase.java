package io.countersign.engine.architecture.probe;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks the rule of its name. */
final class OwnWayToTheDatabase {

    JdbcClient client(DataSource database) {
        return JdbcClient.create(database);
    }
}
