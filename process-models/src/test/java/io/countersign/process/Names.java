package io.countersign.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as constants say them and as models use them. */
final class Names {

    private static final Pattern WORDS = Pattern.compile("'[^']*'|[A-Za-z]+");
    private static final Pattern FORM_ID = Pattern.compile("\"id\": \"([^\"]+)\"");
    private static final Set<String> EL = Set.of("not", "empty");

    private Names() {}

    static Stream<String> of(Class<?> constants) {
        return Arrays.stream(constants.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> {
                    try {
                        return String.valueOf(field.get(null));
                    } catch (IllegalAccessException problem) {
                        throw new IllegalStateException(problem);
                    }
                });
    }

    static Set<String> wordsOfExpressions(Model model) {
        var words = new TreeSet<String>();
        model.expressions().forEach(text -> WORDS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("'", ""))
                .filter(word -> !EL.contains(word))
                .forEach(words::add));
        return words;
    }

    static List<String> formIds(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".form"))
                    .map(Names::formId)
                    .toList();
        }
    }

    private static String formId(Path file) {
        try {
            var matcher = FORM_ID.matcher(Files.readString(file));
            assertThat(matcher.find()).as("%s has an id", file).isTrue();
            return matcher.group(1);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
