package io.countersign.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long files are split, not excused. */
class SizeTest {

    private static final int LONGEST = 300;
    private static final Path REPOSITORY = Path.of("../..");

    @Test
    void keepsEveryJavaFileShort() throws IOException {
        List<Measured> longest = measure().limit(10).toList();

        longest.forEach(System.out::println);
        assertThat(longest.get(0).lines())
                .as("Split %s.", longest.get(0).file())
                .isLessThanOrEqualTo(LONGEST);
    }

    private static Stream<Measured> measure() throws IOException {
        try (Stream<Path> files =
                Stream.of("engine", "plugins", "process-models").flatMap(SizeTest::sources)) {
            return files
                    .map(Measured::of)
                    .sorted(Comparator.comparing(Measured::lines).reversed())
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> sources(String folder) {
        try {
            return Files.walk(REPOSITORY.resolve(folder))
                    .filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private record Measured(Path file, long lines) {

        static Measured of(Path file) {
            try (Stream<String> lines = Files.lines(file)) {
                return new Measured(file, lines.count());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public String toString() {
            return "%4d %s".formatted(lines, file);
        }
    }
}
