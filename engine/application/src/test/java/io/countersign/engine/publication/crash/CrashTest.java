package io.countersign.engine.publication.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.FreshDatabase;
import io.countersign.plugin.testkit.oracle.AcceptedPost;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.PostFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Ends the product's process before it calls the network, between the network's acceptance and our commit, while it asks what
 * became of that, and before and after the commit that says so; then lets it go on, and compares what was signed with what
 * the ledger, the audit log and the network have.
 */
class CrashTest {

    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    private final String databaseAddress = FreshDatabase.create();

    @Test
    void losesNothingAndPublishesNothingTwice() throws IOException, InterruptedException {
        Process network = java(
                "oracle",
                OracleNetwork.class,
                "QUERYABLE",
                folder.resolve("posts").toString());
        try {
            String address = firstLine(network).substring("ready ".length());

            assertThat(product("--intents=" + intents(), "--network=" + address, "--countersign.crash-at=before-call"))
                    .isEqualTo(KILLED);
            assertThat(posts()).isEmpty();
            assertThat(product("--countersign.crash-at=after-accept")).isEqualTo(KILLED);
            assertThat(posts()).isNotEmpty();
            assertThat(product("--countersign.crash-at=after-asking")).isEqualTo(KILLED);
            assertThat(product("--countersign.crash-at=before-commit")).isEqualTo(KILLED);
            assertThat(sent()).isEmpty();
            assertThat(product("--countersign.crash-at=after-commit")).isEqualTo(KILLED);
            assertThat(sent()).isNotEmpty();
            assertThat(product()).isZero();

            assertThat(reckoning().differences()).isEmpty();
            assertThat(posts()).hasSize(CrashedProduct.POSTS.size());
        } finally {
            network.destroyForcibly();
        }
    }

    private Path intents() {
        return folder.resolve("intents");
    }

    private List<String> posts() throws IOException {
        return new PostFiles(folder.resolve("posts"))
                .all().stream().map(AcceptedPost::text).toList();
    }

    private Reckoning reckoning() throws IOException {
        return new Reckoning(
                Files.readAllLines(intents()),
                sent(),
                posts(),
                database().sql("""
                                select publication.item_name from audit_record
                                join publication on audit_record.subject like '%' || publication.id || '%'
                                where action = 'publication.sent'""").query(String.class).list());
    }

    private List<String> sent() {
        return database()
                .sql("select item_name from publication where state = 'SENT'")
                .query(String.class)
                .list();
    }

    private JdbcClient database() {
        return JdbcClient.create(new DriverManagerDataSource(databaseAddress, "postgres", ""));
    }

    private int product(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(
                "--spring.profiles.active=test",
                "--spring.datasource.url=" + databaseAddress,
                "--spring.datasource.username=postgres",
                "--server.port=0",
                "--countersign.crash-for-a-test=true",
                "--countersign.publication.lease=6s",
                "--countersign.credential.keyset=" + folder.resolve("keys.json")));
        all.addAll(List.of(arguments));
        Process process = java("product", CrashedProduct.class, all.toArray(String[]::new));
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Process java(String name, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (main != OracleNetwork.class) {
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    Path.of("target", "crash-" + name + ".log").toFile()));
        }
        return builder.start();
    }

    private static String firstLine(Process process) throws IOException {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }
}
