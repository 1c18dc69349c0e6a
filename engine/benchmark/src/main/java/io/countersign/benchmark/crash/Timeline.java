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

    /** What was done, and the colour that it has in the picture. */
    enum Blow {
        PLACE("a node killed at named places", "#e8590c"),
        CHANCE("a node killed by chance", "#c92a2a"),
        DATABASE("PostgreSQL stopped", "#7048e8"),
        PAUSE("a node paused", "#0b7285"),
        MAIL("mail server away", "#5c940d");

        private final String words;
        private final String colour;

        Blow(String words, String colour) {
            this.words = words;
            this.colour = colour;
        }

        String words() {
            return words;
        }

        String colour() {
            return colour;
        }
    }

    /** @param what was done, e.g. {@code node 1} */
    record Mark(Instant at, Blow blow, String what) {}

    private final List<Mark> marks = new ArrayList<>();
    private final List<Network> networks;

    Timeline(List<Network> networks) {
        this.networks = networks;
    }

    void mark(Blow blow, String what) {
        marks.add(new Mark(Instant.now(), blow, what));
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
