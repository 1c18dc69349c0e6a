package io.countersign.engine.production.jdbc;

import io.countersign.engine.production.Danger;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Whether the product's role may do more than work in its own database, itself or through another that it belongs to. */
final class DatabaseRole {

    private static final String POWERS = """
            select p.power, string_agg(r.rolname, ', ' order by r.rolname)
            from pg_roles r
            cross join lateral (values
                ('SUPERUSER', r.rolsuper), ('CREATEDB', r.rolcreatedb), ('CREATEROLE', r.rolcreaterole),
                ('REPLICATION', r.rolreplication), ('BYPASSRLS', r.rolbypassrls)) as p (power, held)
            where p.held
              and (r.rolname = current_user
                   or (pg_has_role(current_user, r.oid, 'member')
                       and not (select rolsuper from pg_roles where rolname = current_user)))
            group by p.power
            order by p.power
            """;

    private static final String SERVER_ROLES = """
            select r.rolname, current_user::text
            from pg_roles r
            where r.rolname in ('pg_execute_server_program', 'pg_read_server_files', 'pg_write_server_files',
                                'pg_read_all_data', 'pg_write_all_data', 'pg_signal_backend', 'pg_checkpoint')
              and pg_has_role(current_user, r.oid, 'member')
              and not (select rolsuper from pg_roles where rolname = current_user)
            order by r.rolname
            """;

    private static final String OTHER_DATABASES = """
            select d.datname, current_user::text
            from pg_database d
            where d.datname <> current_database()
              and pg_has_role(current_user, d.datdba, 'member')
              and not (select rolsuper from pg_roles where rolname = current_user)
            order by d.datname
            """;

    private DatabaseRole() {}

    static List<Danger> dangers(Connection server) throws SQLException {
        List<Danger> dangers = new ArrayList<>();
        ask(
                server,
                POWERS,
                (found, holders) -> new Danger(
                        "The database's role",
                        found,
                        "%s has it, which the product never needs and a thief would".formatted(holders),
                        "Use a role made by: create role countersign login nosuperuser nocreatedb nocreaterole noreplication nobypassrls."),
                dangers);
        ask(
                server,
                SERVER_ROLES,
                (found, holders) -> new Danger(
                        "The database's role",
                        found,
                        "it belongs to that role, which reaches beyond its own database",
                        "Run: revoke %s from the product's role.".formatted(found)),
                dangers);
        ask(
                server,
                OTHER_DATABASES,
                (found, holders) -> new Danger(
                        "The database's role",
                        "database " + found,
                        "it owns that database too",
                        "Give the product a role of its own, or run: alter database \"%s\" owner to another role."
                                .formatted(found)),
                dangers);
        return dangers;
    }

    private static void ask(
            Connection server, String question, BiFunction<String, String, Danger> worded, List<Danger> dangers)
            throws SQLException {
        try (var asked = server.prepareStatement(question);
                var rows = asked.executeQuery()) {
            while (rows.next()) {
                dangers.add(worded.apply(rows.getString(1), rows.getString(2)));
            }
        }
    }
}
