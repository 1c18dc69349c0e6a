package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.identity.Languages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds the files of texts of every language against the English one, so that a missing text fails the build. */
public final class TranslatedTexts {

    private static final Pattern GAP = Pattern.compile("\\{[A-Za-z0-9]+}");

    private TranslatedTexts() {}

    /**
     * @param file on the class path without language and ending, e.g. {@code mail/words}
     * @param same keys whose text may be the English one: names, and words that two languages share
     */
    public static void assertWhole(String file, String... same) {
        var english = read(file + ".properties");
        assertThat(english).as(file).isNotEmpty();
        for (var language : Languages.SPOKEN.subList(1, Languages.SPOKEN.size())) {
            var name = file + "_" + language.getLanguage() + ".properties";
            assertThat(flaws(english, read(name), Set.of(same))).as(name).isEmpty();
        }
    }

    /** The texts of one language as they are written in the file. */
    public static Map<String, String> of(String file, Locale language) {
        return read(
                language.equals(Locale.ENGLISH)
                        ? file + ".properties"
                        : file + "_" + language.getLanguage() + ".properties");
    }

    /** What is missing, surplus, empty, fills other gaps or was forgotten in English. */
    public static List<String> flaws(Map<String, String> english, Map<String, String> translated, Set<String> same) {
        var flaws = new ArrayList<String>();
        english.keySet().stream()
                .filter(key -> !translated.containsKey(key))
                .forEach(key -> flaws.add(key + " missing"));
        translated.forEach((key, text) -> {
            var original = english.get(key);
            if (original == null) {
                flaws.add(key + " surplus");
            } else if (text.isBlank()) {
                flaws.add(key + " empty");
            } else if (!gaps(text).equals(gaps(original))) {
                flaws.add(key + " has other gaps");
            } else if (text.equals(original) && !same.contains(key)) {
                flaws.add(key + " is still English");
            }
        });
        return flaws;
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var stream = TranslatedTexts.class.getResourceAsStream("/" + file)) {
            assertThat(stream).as(file).isNotNull();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var texts = new TreeMap<String, String>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
