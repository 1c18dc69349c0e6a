package io.countersign.benchmark.crash.product;

import io.countersign.plugin.testkit.oracle.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where publications are to stand until their process is killed, as files: one for each place that is ordered, and one for
 * each publication that stands there.
 */
public record CrashOrders(Path folder) {

    static final String PROPERTY = "countersign.crash.orders";
    private static final Pattern DOT = Pattern.compile("\\.");

    /**
     * Somebody who stands, or stood when his process died.
     *
     * @param kinds of the networks on which it is to be published
     */
    public record Standing(CrashPoint point, Set<Mode> kinds, long process) {}

    /** For a JVM that is to obey. */
    public String argument() {
        return "-D" + PROPERTY + "=" + folder;
    }

    /** From now on whoever passes that place stands there; of each kind and in each process at most so many. */
    public void give(CrashPoint point, int most) {
        try {
            Files.createDirectories(standingFolder());
            var unfinished = Files.writeString(folder.resolve("unfinished"), UUID.randomUUID() + " " + most);
            Files.move(unfinished, order(point), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Nobody is to stand any more; who does goes on. */
    public void withdraw() {
        try {
            for (var point : CrashPoint.values()) {
                Files.deleteIfExists(order(point));
            }
            for (var file : standingFiles()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<Standing> standing() {
        return standingFiles().stream().map(CrashOrders::read).toList();
    }

    private List<Path> standingFiles() {
        if (!Files.isDirectory(standingFolder())) {
            return List.of();
        }
        try (var files = Files.list(standingFolder())) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Standing read(Path file) {
        var parts = DOT.splitAsStream(file.getFileName().toString()).toList();
        var kinds = Arrays.stream(Mode.values())
                .filter(kind -> List.of(parts.get(1).split("\\+", -1)).contains(kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mode.class)));
        return new Standing(CrashPoint.valueOf(parts.get(0)), kinds, Long.parseLong(parts.get(2)));
    }

    Path order(CrashPoint point) {
        return folder.resolve(point.name());
    }

    /** For somebody of this process who begins to stand. */
    Path stand(CrashPoint point, Set<Mode> kinds) {
        var names = kinds.stream().map(Mode::name).collect(Collectors.joining("+"));
        var process = ProcessHandle.current().pid();
        return standingFolder().resolve("%s.%s.%d.%s".formatted(point, names, process, UUID.randomUUID()));
    }

    private Path standingFolder() {
        return folder.resolve("standing");
    }
}
