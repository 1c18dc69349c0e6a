package io.countersign.engine.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product as a process of its own, told to be production with nothing set up for it. */
class RefusedStartTest {

    @TempDir
    Path folder;

    @Test
    void endsWithALineForEachReasonAndNoStackTrace() throws IOException {
        var start = start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/countersign");

        assertThat(start.said())
                .contains("- The public address (countersign.public-address): it is not set.")
                .contains("- The database's password (spring.datasource.password): it is empty.")
                .contains("- The connection to the database (spring.datasource.url, sslmode): ")
                .doesNotContain("- Local accounts")
                .doesNotContain("\tat ");
        assertThat(start.code()).isEqualTo(1);
    }

    @Test
    void takesSecretsFromFilesNamedLikeTheirSettings() throws IOException {
        Files.writeString(folder.resolve("spring.datasource.password"), "k3J9vQ0xZt7LwB2nRfYc8uHs\n");

        var start = start("--COUNTERSIGN_SECRETS=" + folder);

        assertThat(start.said())
                .contains("- The database (spring.datasource.url): none is named")
                .doesNotContain("spring.datasource.password");
        assertThat(start.code()).isEqualTo(1);
    }

    private Start start(String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of("--spring.profiles.active=production"));
        all.addAll(List.of(settings));
        var process = ProductProcess.start(folder, all.toArray(String[]::new));
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Start(process.onExit().join().exitValue(), said);
    }

    private record Start(int code, String said) {}
}
