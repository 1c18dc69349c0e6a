package io.countersign.plugin.testkit.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Stops whoever passes, so that he can be counted there and killed: a file says that he stands. */
public final class Stand {

    /** Whoever is not killed until then goes on. */
    public static final Duration LONGEST = Duration.ofSeconds(16);

    private static final Duration LOOK = Duration.ofMillis(50);

    private Stand() {}

    /** Makes the file, and returns when somebody has taken it away, or after {@link #LONGEST}. */
    public static void at(Path file) throws IOException {
        Files.createFile(file);
        long begin = System.nanoTime();
        while (Files.exists(file) && System.nanoTime() - begin < LONGEST.toNanos()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        Files.deleteIfExists(file);
    }
}
