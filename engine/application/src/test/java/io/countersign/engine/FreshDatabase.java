package io.countersign.engine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each Spring context an empty database on the one PostgreSQL server of this JVM. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("spring.datasource.url=" + create(), "spring.datasource.username=postgres")
                .applyTo(context);
    }

    /** Creates an empty database and returns its JDBC address; the user is {@code postgres}, without a password. */
    public static String create() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("No database for the test.", failure);
        }
        return Server.INSTANCE.getJdbcUrl("postgres", name);
    }

    /** One server for all contexts of the JVM; it stops after the last of them has given its connections back. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setRegisterShutdownHook(false)
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres), "stop-test-postgresql"));
                return postgres;
            } catch (IOException failure) {
                throw new UncheckedIOException("PostgreSQL for the tests did not start.", failure);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try (postgres;
                    Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !othersAreConnected(statement));
            } catch (IOException | SQLException | ConditionTimeoutException failure) {
                System.err.println("The tests' PostgreSQL was stopped under somebody's hands: " + failure.getMessage());
            }
        }

        private static boolean othersAreConnected(Statement statement) throws SQLException {
            try (ResultSet row = statement.executeQuery(
                    "select count(*) > 1 from pg_stat_activity where backend_type = 'client backend'")) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
