package io.countersign.engine.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The product's sentences in every language that it speaks beside English. */
public final class Translations {

    /** Language codes, as the catalogues are named. */
    static final List<String> LANGUAGES = List.of("de", "fr", "es");

    private static final Map<String, Catalogue> CATALOGUES = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), code -> new Catalogue(of(code))));

    private Translations() {}

    /**
     * The text in the language, whatever its country.
     *
     * @param text a sentence of the product with its gaps filled; anything else comes back as it is
     */
    public static String say(String text, Locale language) {
        var catalogue = CATALOGUES.get(language.getLanguage());
        return catalogue == null ? text : catalogue.say(text);
    }

    /** Sentences by the English ones. */
    static Map<String, String> of(String code) {
        var name = "sentences_" + code + ".po";
        try (var file = Objects.requireNonNull(Translations.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return PoFile.read(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException("A catalogue of sentences cannot be read: " + name, failure);
        }
    }
}
