package io.countersign.benchmark.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, on the class path of this one. */
public final class JavaProcess implements AutoCloseable {

    private static final long JIFFIES_PER_SECOND = 100;
    /** In {@code /proc/PID/stat} after the name: own user and system time, then those of ended children. */
    private static final int USER_TIME = 11;

    private static final int TIMES = 4;

    private final Process process;
    private final Path log;

    private JavaProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** @param log to which all its output is added */
    public static JavaProcess start(Path log, List<String> jvm, Class<?> main, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        return start(log, command);
    }

    /** Any program. */
    public static JavaProcess start(Path log, List<String> command) {
        try {
            return new JavaProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start(),
                    log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long id() {
        return process.pid();
    }

    /** As {@code kill -9}: nothing of it runs on. */
    public void kill() {
        process.destroyForcibly();
        waitFor(Duration.ofSeconds(30));
    }

    /** It does nothing more and notices nothing, but keeps its connections. */
    public void pause() {
        Signals.send(id(), "STOP");
    }

    public void resume() {
        Signals.send(id(), "CONT");
    }

    public boolean waitFor(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The first line of its output that begins so, without that beginning, once there is one. */
    public Optional<String> said(String beginning) {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(beginning))
                    .reduce((first, last) -> last)
                    .map(line -> line.substring(beginning.length()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Seconds that it has computed so far; Linux only. */
    public double computed() {
        return computed(id());
    }

    /** Memory that it holds now, without what is swapped out; Linux only. */
    public double megabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(id()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException gone) {
            return Double.NaN;
        }
    }

    /** Of any process, with its children that have ended. */
    static double computed(long process) {
        try {
            var fields = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            var afterName = fields.substring(fields.lastIndexOf(')') + 2).split(" ", -1);
            long jiffies = 0;
            for (int field = USER_TIME; field < USER_TIME + TIMES; field++) {
                jiffies += Long.parseLong(afterName[field]);
            }
            return jiffies / (double) JIFFIES_PER_SECOND;
        } catch (IOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        kill();
    }
}
