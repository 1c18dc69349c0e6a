package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasklist 7.24 draws forms with form-js 1.8: one component that it does not know stops the whole form. */
class FormsTest {

    private static final Pattern TYPE = Pattern.compile("\"type\": \"([^\"]+)\"");
    private static final Set<String> KNOWN = Set.of(
            "default",
            "html",
            "radio",
            "textarea",
            "textfield",
            "datetime",
            "select",
            "checkbox",
            "checklist",
            "number");

    static Stream<Path> forms() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".form")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesOnlyComponentsThatTasklistDraws(Path form) throws IOException {
        var types = TYPE.matcher(Files.readString(form)).results().map(match -> match.group(1));

        assertThat(types).isNotEmpty().isSubsetOf(KNOWN);
    }

    /** In a component of type {@code text} a value is not escaped: what a user wrote could draw an image. */
    @ParameterizedTest
    @MethodSource("forms")
    void showsValuesOnlyWhereTheyAreEscaped(Path form) throws IOException {
        assertThat(Files.readString(form)).doesNotContain("\"type\": \"text\"").doesNotContain("\"type\": \"iframe\"");
    }
}
