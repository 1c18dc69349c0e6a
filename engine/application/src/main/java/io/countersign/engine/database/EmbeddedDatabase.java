package io.countersign.engine.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts PostgreSQL beside the process when no other database is named by {@code spring.datasource.url}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "embedded")
class EmbeddedDatabase {

    /** @throws DataFolderException when the folder is in use, cannot be written, or PostgreSQL does not start in it */
    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(EmbeddedDatabaseSettings settings) {
        Path data = settings.folder().resolve("data").toAbsolutePath();
        DataFolder.prepare(data);
        int port = Postmaster.aliveIn(data).map(Postmaster::port).orElseGet(() -> FreePort.from(settings.port())
                .number());
        EmbeddedPostgres server = start(data, port, settings);
        if (Postmaster.aliveIn(data)
                .filter(own -> own.port() == server.getPort())
                .isEmpty()) {
            throw DataFolderException.notOurServer(data, server.getPort());
        }
        return server;
    }

    /** Data is written through to the disk: zonky's own defaults are for tests and would lose it at a power cut. */
    private static EmbeddedPostgres start(Path data, int port, EmbeddedDatabaseSettings settings) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(settings.folder()
                            .resolve("programs")
                            .toAbsolutePath()
                            .toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", Integer.toString(settings.connections()))
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException | RuntimeException failure) {
            throw DataFolderException.notStarted(data, failure);
        }
    }

    /** With the pool that is set for every database. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(EmbeddedPostgres postgres, DataSourceProperties properties) {
        properties.setUrl(postgres.getJdbcUrl("postgres", "postgres"));
        properties.setUsername("postgres");
        return properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }
}
