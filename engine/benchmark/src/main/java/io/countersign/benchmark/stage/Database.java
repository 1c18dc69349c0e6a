package io.countersign.benchmark.stage;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of its own, with its data on the disk, that can be stopped as operators and accidents do. */
public final class Database implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 10;

    /** How it ends. */
    public enum Stop {
        /** Ends all sessions and writes everything out. */
        FAST("INT"),
        /** Ends at once and recovers from its log at the next start. */
        IMMEDIATE("QUIT"),
        /** The server's first process is killed. */
        KILL("KILL");

        private final String signal;

        Stop(String signal) {
            this.signal = signal;
        }
    }

    private final Path folder;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    private Database(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** @param folder that keeps programs and data */
    public static Database start(Path folder) {
        // It reports as errors what is done here on purpose; what matters is thrown.
        ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class.getPackageName())).setLevel(Level.OFF);
        var database = new Database(folder, freePort());
        database.start();
        return database;
    }

    /** Again, on the same data and the same port; what the killed one left behind may take a moment to go. */
    public void start() {
        for (int attempt = 1; server == null; attempt++) {
            try {
                server = begin();
            } catch (IOException | RuntimeException failure) {
                if (attempt == TRIES) {
                    throw new IllegalStateException("PostgreSQL did not start in " + folder, failure);
                }
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            }
        }
    }

    private EmbeddedPostgres begin() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "500")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .setServerConfig("pg_stat_statements.track_utility", "off")
                .setPGStartupWait(PATIENCE)
                .start();
    }

    /** Returns when its first process is gone. */
    public void stop(Stop way) {
        var first = ProcessHandle.of(process()).orElseThrow();
        Signals.send(first.pid(), way.signal);
        first.onExit().join();
        close();
    }

    /** Of the server; its children do the work. */
    public long process() {
        try {
            return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid"))
                    .get(0)
                    .strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL of " + folder + " does not run.", failure);
        }
    }

    /** Seconds that all its processes have computed so far, those that have ended too; Linux only. */
    public double computed() {
        var first = ProcessHandle.of(process()).orElseThrow();
        return JavaProcess.computed(first.pid())
                + first.children()
                        .mapToDouble(child -> JavaProcess.computed(child.pid()))
                        .sum();
    }

    /** @param name of a database, e.g. {@code postgres} */
    public String address(String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    public Connection connect(String name) throws SQLException {
        return DriverManager.getConnection(address(name), "postgres", "");
    }

    /** Lets go of what is left of it. */
    @Override
    public void close() {
        var running = server;
        server = null;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One that nobody listens on at this moment. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
