package io.countersign.plugin.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plugins are compiled against this surface and live longer than a release: a change of it is read by a person. */
class SpiSurfaceTest {

    private static final Path REVIEWED = Path.of("src/test/resources/spi-surface.txt");
    private static final String ACCEPT =
            "./mvnw -pl plugins/plugin-spi test -Dtest=SpiSurfaceTest -Dspi.surface=accept";

    @Test
    void isTheReviewedOne() throws Exception {
        List<String> surface = SpiSurface.lines();
        if ("accept".equals(System.getProperty("spi.surface"))) {
            Files.write(REVIEWED, surface);
        }

        assertThat(difference(Files.readAllLines(REVIEWED), surface))
                .as(
                        "Plugin interface: it is not the reviewed one (+ is new, - is gone; every - breaks plugins).%n"
                                + "If it is meant: %s, and a line for plugin authors in CHANGELOG.md.",
                        ACCEPT)
                .isEmpty();
    }

    @Test
    void seesEveryKindOfMember() {
        assertThat(SpiSurface.of(Probe.class))
                .containsExactly(
                        "protected interface io.countersign.plugin.spi.SpiSurfaceTest$Probe<T extends java.lang.Number>",
                        "io.countersign.plugin.spi.SpiSurfaceTest$Probe: public abstract java.util.List<T> all(java.lang.String) throws java.io.IOException",
                        "io.countersign.plugin.spi.SpiSurfaceTest$Probe: public default void run()",
                        "io.countersign.plugin.spi.SpiSurfaceTest$Probe: public static final int ONE");
    }

    @Test
    void namesWhatIsNewAndWhatIsGone() {
        assertThat(difference(List.of("a", "b"), List.of("b", "c"))).containsExactly("- a", "+ c");
    }

    private static List<String> difference(List<String> reviewed, List<String> found) {
        List<String> difference = new ArrayList<>();
        reviewed.stream()
                .filter(line -> !found.contains(line))
                .map(line -> "- " + line)
                .forEach(difference::add);
        found.stream()
                .filter(line -> !reviewed.contains(line))
                .map(line -> "+ " + line)
                .forEach(difference::add);
        return difference;
    }

    /** Has one of each. */
    protected interface Probe<T extends Number> extends Runnable {

        int ONE = 1;

        List<T> all(String name) throws IOException;

        @Override
        default void run() {}
    }
}
