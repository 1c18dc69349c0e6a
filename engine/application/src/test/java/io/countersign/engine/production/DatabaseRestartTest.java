package io.countersign.engine.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away under the running product, and comes back. */
class DatabaseRestartTest {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern PASSWORD = Pattern.compile("password\\s+(\\S+)");

    @TempDir
    Path folder;

    private volatile int port;
    private volatile String password = "";

    @Test
    void peopleAreToldToComeBackAndFindEverythingAsItWas() throws IOException, InterruptedException {
        var first = database(0);
        var product = ProductProcess.start(
                folder,
                "--server.port=0",
                "--spring.datasource.url=" + first.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.hikari.connection-timeout=2000",
                "--countersign.password.rounds=1000");
        try {
            awaitReady(product);
            var admin = Visitor.at(port);
            admin.get("/api/me");
            assertThat(admin.post("/api/session", Map.of("userName", "admin", "password", password))
                            .status())
                    .isEqualTo(200);
            var hired = admin.post(
                    "/api/people",
                    Map.of(
                            "userName",
                            "nora",
                            "displayName",
                            "Nora New",
                            "email",
                            "nora@example.org",
                            "language",
                            "en",
                            "zone",
                            "Europe/Berlin",
                            "groups",
                            List.of("marketing/de")));
            assertThat(hired.status()).as("%s", hired).isEqualTo(201);

            first.close();
            for (String page :
                    List.of("/api/people", "/api/content", "/camunda/api/engine/engine/default/task/count")) {
                var away = admin.get(page);
                assertThat(away.status()).as("%s %s", page, away).isEqualTo(503);
                assertThat(away.header("Retry-After")).as(page).isNotEmpty();
            }

            try (var second = database(first.getPort())) {
                List<Answer> meanwhile = new ArrayList<>();
                await().atMost(Duration.ofSeconds(60)).until(() -> {
                    meanwhile.add(admin.get("/api/people"));
                    return meanwhile.get(meanwhile.size() - 1).status() == 200;
                });
                assertThat(meanwhile).extracting(Answer::status).isSubsetOf(200, 503);
                assertThat(admin.get("/api/people").toString()).contains("nora");
                assertThat(second.getPort()).isEqualTo(first.getPort());
                product.destroy();
                assertThat(product.waitFor(60, TimeUnit.SECONDS)).isTrue();
            }
        } finally {
            product.destroyForcibly();
            first.close();
        }
    }

    private EmbeddedPostgres database(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .start();
    }

    private void awaitReady(Process product) throws InterruptedException {
        var ready = new CountDownLatch(1);
        var reading = new Thread(() -> read(product, ready), "reads the product");
        reading.setDaemon(true);
        reading.start();
        assertThat(ready.await(4, TimeUnit.MINUTES)).as("ready").isTrue();
        assertThat(password).isNotEmpty();
    }

    private void read(Process product, CountDownLatch ready) {
        try (var lines = new BufferedReader(new InputStreamReader(product.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                PORT.matcher(line).results().forEach(found -> port = Integer.parseInt(found.group(1)));
                if (password.isEmpty() && port != 0) {
                    PASSWORD.matcher(line).results().forEach(found -> password = found.group(1));
                }
                if (line.contains("Countersign is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        } finally {
            ready.countDown();
        }
    }
}
