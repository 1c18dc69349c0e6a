package io.countersign.engine.identity.jdbc;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Active people and all groups in the process engine's words. */
@Repository
public class EngineDirectory {

    private final JdbcClient database;

    EngineDirectory(JdbcClient database) {
        this.database = database;
    }

    public List<User> users(DirectoryQuery query) {
        return database.sql("select id, first_name, last_name, email from identity_engine_user" + query.tail())
                .params(query.parameters())
                .query((row, number) -> new User(
                        row.getString("id"),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getString("email")))
                .list();
    }

    public List<Group> groups(DirectoryQuery query) {
        return database.sql("select id, name from identity_group" + query.tail())
                .params(query.parameters())
                .query((row, number) -> new Group(row.getString("id"), row.getString("name")))
                .list();
    }

    /** A person as the engine knows users. */
    public record User(String id, String firstName, String lastName, String email) {}

    /** A group as the engine knows it. */
    public record Group(String id, String name) {}
}
