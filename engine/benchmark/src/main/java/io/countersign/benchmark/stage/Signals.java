package io.countersign.benchmark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes of ours. */
final class Signals {

    private Signals() {}

    /** @param name as {@code kill} takes it, e.g. {@code STOP} */
    static void send(long process, String name) {
        try {
            var kill = new ProcessBuilder("kill", "-" + name, Long.toString(process)).start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("Process %d took no signal %s: it is gone.".formatted(process, name));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
