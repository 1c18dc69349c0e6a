package io.countersign.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of the report. None of its texts has a tab in it.
 *
 * @param plain of the plain product; empty when it has nothing like it
 * @param ratio ours to plain; empty when there is none
 */
public record Figure(String what, String plain, String ours, String ratio, String toReach, boolean reached) {

    private static final Path FOLDER = Path.of("target/figures");
    private static final int FIELDS = 6;

    /** One that is measured but promises nothing. */
    public static Figure seen(String what, String plain, String ours, String ratio) {
        return new Figure(what, plain, ours, ratio, "", true);
    }

    /** For the report that is made of all benchmarks; what that benchmark kept before is gone. */
    public static void keep(String benchmark, List<Figure> figures) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(file(benchmark), figures.stream().map(Figure::line).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static void forget(String benchmark) {
        try {
            Files.deleteIfExists(file(benchmark));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** None when that benchmark did not come to its end. */
    public static List<Figure> kept(String benchmark) {
        try {
            return Files.exists(file(benchmark))
                    ? Files.readAllLines(file(benchmark)).stream()
                            .map(Figure::read)
                            .toList()
                    : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file(String benchmark) {
        return FOLDER.resolve(benchmark + ".tsv");
    }

    private String line() {
        return String.join("\t", what, plain, ours, ratio, toReach, Boolean.toString(reached));
    }

    private static Figure read(String line) {
        var fields = line.split("\t", FIELDS);
        return new Figure(fields[0], fields[1], fields[2], fields[3], fields[4], Boolean.parseBoolean(fields[5]));
    }

    /** A row of a table with six columns. */
    public String markdown() {
        String verdict = toReach.isEmpty() ? "" : reached ? "reached" : "**falls short**";
        return "| %s | %s | %s | %s | %s | %s |"
                .formatted(what, dash(plain), ours, dash(ratio), dash(toReach), verdict);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
