package io.countersign.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.identity.Languages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the product says to people it says in every language. */
class SentencesTest {

    private static final Path CODE = Path.of("src/main/java/io/countersign/engine");
    private static final Path SPI = Path.of("../../plugins/plugin-spi/src/main/java");
    private static final Path TABLES = Path.of("../../process-models/src/main/resources");

    /** Said to those who write tables, models and plugins or run servers; they read English. */
    private static final Pattern FOR_BUILDERS = Pattern.compile(".*/engine/("
            + "(database|demo|model|plugin|production|asset/metadata|identity/camunda|workflow)(/.*)?"
            + "|compliance/(dmn|evaluation|fact|pack|table|rule/(camunda|check|draft|simulation|table)))/[A-Za-z]+\\.java"
            + "|.*/engine/identity/Scope\\.java");

    private static final Set<String> REASONS = Set.of("because", "reason");

    static List<String> languages() {
        return Translations.LANGUAGES;
    }

    @Test
    void knowsEveryLanguageThatTheProductSpeaks() {
        assertThat(Stream.concat(Stream.of("en"), languages().stream()))
                .containsExactlyElementsOf(
                        Languages.SPOKEN.stream().map(Locale::getLanguage).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEverySentenceOfTheCode(String language) throws IOException {
        assertThat(Translations.of(language).keySet())
                .as("add what is missing to sentences_%s.po", language)
                .containsAll(said(file -> !FOR_BUILDERS.matcher(file.toString()).matches()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasEveryReasonThatATableGives(String language) throws IOException {
        assertThat(Translations.of(language).keySet()).containsAll(reasons());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysNothingThatNobodySaysAnyMore(String language) throws IOException {
        var known = said(file -> true);
        known.addAll(reasons());

        assertThat(Translations.of(language).keySet().stream().filter(text -> text.endsWith(".")))
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesNoGapOut(String language) {
        Translations.of(language).forEach((english, translated) -> assertThat(
                        Template.of(translated).places().stream().sorted())
                .as(english)
                .containsExactlyElementsOf(Template.of(english).places()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesNothingInEnglish(String language) {
        assertThat(Translations.of(language))
                .allSatisfy((english, translated) -> assertThat(translated).isNotBlank());
        assertThat(Translations.of(language).entrySet().stream()
                        .filter(sentence -> sentence.getKey().endsWith("."))
                        .filter(sentence -> sentence.getKey().equals(sentence.getValue())))
                .isEmpty();
    }

    @Test
    void findsWhatSomebodyForgot() {
        var forgetful = source("""
                class Forgetful {
                    void refuse(String name) {
                        LOG.warn("Nobody reads this. It is logged.");
                        throw ProblemException.conflict("X", "The pot '" + name + "' is gone. Buy another.");
                    }
                }
                """);

        assertThat(EnglishSentences.in(List.of(forgetful))).containsExactly("The pot '%s' is gone. Buy another.");
    }

    private static Set<String> said(Predicate<Path> isMeant) throws IOException {
        try (var code = Files.walk(CODE);
                var spi = Files.walk(SPI)) {
            var files = Stream.concat(code, spi)
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(isMeant)
                    .toList();
            var manager = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
            return EnglishSentences.in(manager.getJavaFileObjectsFromPaths(files));
        }
    }

    private static Set<String> reasons() throws IOException {
        try (var files = Files.walk(TABLES)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .map(file -> Dmn.readModelFromFile(file.toFile()))
                    .flatMap(model -> model.getModelElementsByType(DecisionTable.class).stream())
                    .flatMap(SentencesTest::reasonsOf)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> reasonsOf(DecisionTable table) {
        var names = table.getOutputs().stream().map(Output::getName).toList();
        return table.getRules().stream()
                .flatMap(row -> Stream.iterate(0, place -> place < names.size(), place -> place + 1)
                        .filter(place -> REASONS.contains(names.get(place)))
                        .map(place -> List.copyOf(row.getOutputEntries())
                                .get(place)
                                .getTextContent()
                                .strip()))
                .filter(text -> text.matches("\"[^\"]+\""))
                .map(text -> text.substring(1, text.length() - 1));
    }

    private static JavaFileObject source(String code) {
        return new SimpleJavaFileObject(URI.create("string:///Forgetful.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return code;
            }
        };
    }
}
