package io.countersign.benchmark.crash.product;

import io.countersign.plugin.testkit.oracle.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the next crash is to be: a file named for point and kind of network. Whoever passes that place first takes the file
 * away and ends; no other process ends for the same order.
 */
public record CrashOrders(Path folder) {

    private static final String PROPERTY = "countersign.crash.orders";
    private static final int AS_IF_KILLED = 137;

    /** What the JVM was started with. */
    static CrashOrders ofThisProcess() {
        return new CrashOrders(Path.of(System.getProperty(PROPERTY, "no-orders")));
    }

    /** For a JVM that is to obey. */
    public String argument() {
        return "-D" + PROPERTY + "=" + folder;
    }

    public void give(CrashPoint point, Mode kind) {
        try {
            Files.createDirectories(folder);
            Files.createFile(file(point, kind));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isOpen(CrashPoint point, Mode kind) {
        return Files.exists(file(point, kind));
    }

    /** Whether this process is the one that has to end. */
    boolean take(CrashPoint point, Mode kind) {
        try {
            return Files.deleteIfExists(file(point, kind));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Ends this process without shutdown hooks if that was ordered. */
    void pass(CrashPoint point, Mode kind) {
        if (take(point, kind)) {
            System.out.println("crash: " + point + " " + kind);
            Runtime.getRuntime().halt(AS_IF_KILLED);
        }
    }

    private Path file(CrashPoint point, Mode kind) {
        return folder.resolve(point.word() + "." + kind);
    }
}
