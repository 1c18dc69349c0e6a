package io.countersign.engine.production.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.FreshDatabase;
import io.countersign.engine.production.Danger;
import io.countersign.engine.production.Settings;
import io.countersign.engine.production.TestCertificate;
import io.countersign.engine.production.setting.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Asked of a real PostgreSQL with TLS and roles of every kind. */
class DatabaseServerTest {

    private static EmbeddedPostgres server;
    private static TestCertificate certificate;
    private static TestCertificate other;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, GeneralSecurityException, SQLException {
        certificate = TestCertificate.of("localhost", folder);
        other = TestCertificate.of("elsewhere", folder);
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", certificate.certificate().toString())
                .setServerConfig("ssl_key_file", certificate.key().toString())
                .setRegisterShutdownHook(false)
                .start();
        run("create role modest login");
        run("create database modest owner modest");
        run("create role boss superuser login");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void findsNothingInAModestRole() {
        assertThat(ask("modest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "createdb, CREATEDB",
        "createrole, CREATEROLE",
        "replication, REPLICATION",
        "bypassrls, BYPASSRLS",
        "in role pg_execute_server_program, pg_execute_server_program",
        "in role pg_read_server_files, pg_read_server_files",
        "in role pg_write_all_data, pg_write_all_data",
    })
    void findsARoleThatMayDoTooMuch(String power, String setting) throws SQLException {
        run("create role mighty login " + power);
        try {
            assertThat(ask("mighty")).extracting(Danger::setting).containsExactly(setting);
        } finally {
            run("drop role mighty");
        }
    }

    @Test
    void findsASuperuserAndWhoeverCanBecomeOne() throws SQLException {
        run("create role heir login in role boss");
        try {
            assertThat(ask("boss")).extracting(Danger::setting).contains("SUPERUSER");
            assertThat(ask("heir")).singleElement().satisfies(danger -> assertThat(danger.toString())
                    .startsWith("The database's role (SUPERUSER): boss has it"));
        } finally {
            run("drop role heir");
        }
    }

    @Test
    void findsTheOwnerOfAnotherDatabase() throws SQLException {
        run("create role landlord login");
        run("create database estate owner landlord");
        try {
            assertThat(ask("landlord")).extracting(Danger::setting).containsExactly("database estate");
        } finally {
            run("drop database estate");
            run("drop role landlord");
        }
    }

    @Test
    void findsAServerThatDoesNotWriteThrough() {
        // The server of the other tests is made for speed: it writes nothing through.
        var connection = new Properties();
        connection.setProperty("user", "postgres");

        assertThat(DatabaseServer.ask(FreshDatabase.create(), connection))
                .filteredOn(danger -> danger.what().equals("The database's durability"))
                .extracting(Danger::setting)
                .contains("fsync", "synchronous_commit");
    }

    @Test
    void findsARoleThatDoesNotWaitForTheDisk() throws SQLException {
        run("alter role modest set synchronous_commit = off");
        try {
            assertThat(ask("modest")).extracting(Danger::setting).containsExactly("synchronous_commit");
        } finally {
            run("alter role modest reset synchronous_commit");
        }
    }

    @Test
    void believesTheServerWhoseCertificateItKnows() {
        assertThat(askSettings("localhost", certificate)).isEmpty();
    }

    @Test
    void refusesAServerWithTheCertificateOfAnother() {
        assertThat(askSettings("localhost", other)).singleElement().satisfies(danger -> assertThat(danger.toString())
                .startsWith("The database (spring.datasource): it cannot be asked: "));
    }

    @Test
    void refusesAServerThatAnswersUnderAnotherName() {
        assertThat(askSettings("127.0.0.1", certificate)).singleElement().satisfies(danger -> assertThat(
                        danger.toString())
                .contains("it cannot be asked: ")
                .contains("127.0.0.1"));
    }

    private static List<Danger> ask(String role) {
        var connection = new Properties();
        connection.setProperty("user", role);
        return DatabaseServer.ask(server.getJdbcUrl(role, "modest"), connection);
    }

    private static List<Danger> askSettings(String host, TestCertificate trusted) {
        var environment = new MockEnvironment()
                .withProperty(
                        "spring.datasource.url",
                        "jdbc:postgresql://%s:%d/modest?sslmode=verify-full&sslrootcert=%s"
                                .formatted(host, server.getPort(), trusted.certificate()))
                .withProperty("spring.datasource.username", "modest")
                .withProperty("spring.datasource.password", "not asked for here");
        return new DatabaseServer(new DatabaseAddress()).dangers(new Settings(environment));
    }

    private static void run(String statement) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
