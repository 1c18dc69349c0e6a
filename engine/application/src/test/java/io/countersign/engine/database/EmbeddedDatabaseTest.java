package io.countersign.engine.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorDetails;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedDatabaseTest {

    private static final int FEW = 20;

    private final EmbeddedDatabase database = new EmbeddedDatabase();

    @TempDir
    Path folder;

    @Test
    void givesASecondProductADatabaseOfItsOwn() throws IOException {
        try (EmbeddedPostgres first = start("first", 0)) {
            try (EmbeddedPostgres second = start("second", first.getPort())) {
                assertThat(second.getPort()).isNotEqualTo(first.getPort());
            }
        }
    }

    @Test
    void hasThePoolThatIsSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(EmbeddedDatabase.class, Settings.class)
                .withPropertyValues(
                        "countersign.database.embedded.folder=" + folder,
                        "countersign.database.embedded.port=0",
                        "spring.datasource.hikari.maximum-pool-size=7",
                        "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts=true")
                .run(context -> {
                    HikariDataSource pool = context.getBean(HikariDataSource.class);
                    assertThat(pool.getMaximumPoolSize()).isEqualTo(7);
                    assertThat(pool.getDataSourceProperties()).containsEntry("reWriteBatchedInserts", "true");
                });
    }

    @EnableConfigurationProperties({DataSourceProperties.class, EmbeddedDatabaseSettings.class})
    static class Settings {}

    @Test
    void refusesAFolderThatAnotherProductWorksOn() throws IOException {
        try (EmbeddedPostgres first = start("same", 0)) {
            assertThatThrownBy(() -> start("same", first.getPort()))
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining("is in use by another Countersign");
        }
    }

    @Test
    void refusesAPlaceWhereNoFolderCanBe() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");

        assertThatThrownBy(() -> start("file", 0))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void findsTheServerThatOutlivedAProductByWhatItWroteDown() throws IOException {
        long alive = ProcessHandle.current().pid();
        Files.write(folder.resolve("postmaster.pid"), List.of(Long.toString(alive), "/data", "1", "54399", ""));

        assertThat(Postmaster.aliveIn(folder)).contains(new Postmaster(alive, 54399));
    }

    @Test
    void takesAHalfWrittenRecordForNoServer() throws IOException {
        Files.writeString(
                folder.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(Postmaster.aliveIn(folder)).isEmpty();
    }

    @Test
    void saysWhatToDoWhenTheDataIsFromAnotherVersion() {
        var analysis = new DatabaseFailures()
                .analyze(
                        new IllegalStateException(
                                new FlywayValidateException(
                                        new ErrorDetails(CoreErrorCode.VALIDATE_ERROR, ""),
                                        "Validate failed: see below\nDetected applied migration not resolved locally: 999.\nIf you removed this migration")));

        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .endsWith("another version of Countersign: Detected applied migration not resolved locally: 999.");
        assertThat(analysis.getAction()).contains("--data");
    }

    private EmbeddedPostgres start(String name, int port) {
        return database.embeddedPostgres(new EmbeddedDatabaseSettings(folder.resolve(name), port, FEW));
    }
}
