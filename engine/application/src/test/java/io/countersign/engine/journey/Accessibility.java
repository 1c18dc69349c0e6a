package io.countersign.engine.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** What axe finds on a page against WCAG 2.2 AA, as far as a program can see it. */
final class Accessibility {

    /** Installed with the workspace's own tools, never shipped. */
    private static final Path AXE = Path.of("../../ui/node_modules/axe-core/axe.min.js");

    private static final String LOOK = """
            place => axe
                .run(place, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
                .then(({ violations }) => violations
                    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
                        `${id} at ${target.join(' ')}: ${failureSummary}`)))
            """;

    private Accessibility() {}

    /** @return each serious or critical finding with its place */
    static List<String> findings(Page page) {
        return findings(page, "html");
    }

    /** In a part of the page. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page, String place) {
        page.evaluate(axe());
        return (List<String>) page.evaluate(LOOK, place);
    }

    private static String axe() {
        Assumptions.assumeTrue(Files.exists(AXE), "skipped: axe-core is not installed; run npm ci in ui");
        try {
            return Files.readString(AXE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
