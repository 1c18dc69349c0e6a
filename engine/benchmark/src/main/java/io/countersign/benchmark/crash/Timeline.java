package io.countersign.benchmark.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When posts came out, told by the files of the networks, and when something was done to the product. */
final class Timeline {

    private static final Duration WINDOW = Duration.ofSeconds(10);
    private static final double SHARE = 0.9;

    /** @param what was done, e.g. {@code kill node 1} */
    record Mark(Instant at, String what) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Network> networks;

    Timeline(List<Network> networks) {
        this.networks = networks;
    }

    void mark(String what) {
        marks.add(new Mark(Instant.now(), what));
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** When each post was accepted, oldest first. */
    List<Instant> posts() {
        return networks.stream()
                .flatMap(network -> moments(network.folder()).stream())
                .sorted()
                .toList();
    }

    private static List<Instant> moments(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(Timeline::moment).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Instant moment(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * How long after a moment ten seconds began in which at least 90 % of what came out before in ten seconds came out; empty
     * when it did not happen before the next mark.
     */
    static Optional<Duration> recovery(List<Instant> posts, Instant from, Instant end, double before) {
        for (var start = from; start.plus(WINDOW).isBefore(end); start = start.plusMillis(500)) {
            if (between(posts, start, start.plus(WINDOW)) >= SHARE * before * WINDOW.toSeconds()) {
                return Optional.of(Duration.between(from, start));
            }
        }
        return Optional.empty();
    }

    static long between(List<Instant> posts, Instant from, Instant to) {
        return posts.stream()
                .filter(post -> !post.isBefore(from) && post.isBefore(to))
                .count();
    }
}
