package io.countersign.engine.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What our pages point to is there. */
class DocumentsTest {

    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#|mailto:)([^)#\\s]+)");
    private static final Pattern PATH =
            Pattern.compile("`((?:docker|engine|plugins|process-models|ui|docs)/[\\w./-]+)`");
    /** On each machine anew. */
    private static final List<String> MADE = List.of(
            "docker/data",
            "docker/build",
            "docker/.env",
            "docker/secrets",
            "docker/certificates",
            "docker/production/data");

    private static final List<String> NOT_OURS = List.of("node_modules", "target", "data", "build", "dist");

    @Test
    void pointOnlyToWhatExists() throws IOException {
        assertThat(documents().stream().flatMap(DocumentsTest::dead).toList()).isEmpty();
    }

    @Test
    void noticesADeadLink() throws IOException {
        Path document = Files.createTempFile("document", ".md");
        Files.writeString(document, "See [this](no-such-page.md) and `docker/no-such-file`.");

        assertThat(dead(document)).hasSize(2);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Stream.of(
                                    REPOSITORY.relativize(file).toString().split("/"))
                            .noneMatch(NOT_OURS::contains))
                    .toList();
        }
    }

    private static Stream<String> dead(Path document) {
        try {
            String text = Files.readString(document);
            Stream<Path> links = targets(LINK, text).map(link -> document.resolveSibling(link));
            Stream<Path> paths = targets(PATH, text)
                    .filter(path -> MADE.stream().noneMatch(path::startsWith))
                    .map(REPOSITORY::resolve);
            return Stream.concat(links, paths)
                    .filter(target -> !Files.exists(target))
                    .map(target -> document + " points to " + target.normalize());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<String> targets(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(found -> found.group(1));
    }
}
