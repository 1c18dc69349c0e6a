package io.countersign.engine.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The PostgreSQL that the product brings along.
 *
 * @param folder where data and programs are kept; it survives restarts and updates
 * @param port what it listens on, or the next free one; a server that outlived a killed process keeps the port it has
 * @param connections most connections that the server takes
 */
@ConfigurationProperties("countersign.database.embedded")
public record EmbeddedDatabaseSettings(
        @DefaultValue("data/postgresql") Path folder,
        @DefaultValue("54328") int port,
        @DefaultValue("60") int connections) {}
