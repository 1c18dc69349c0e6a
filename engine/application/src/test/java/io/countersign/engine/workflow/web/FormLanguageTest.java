package io.countersign.engine.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.TranslatedTexts;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.workflow.ShippedFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped form says everything in every language; what a modeller wrote stays. */
class FormLanguageTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** "Date" is French too. */
    private static final Set<String> SAME = Set.of("field_At.dateLabel");

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final ShippedForms forms = new ShippedForms(JSON);

    static Stream<String> shipped() {
        return ShippedFiles.matching("*/*.form").keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void saysEverythingInEveryLanguage(String form) throws IOException {
        var english = FormTexts.of(JSON.readTree(bytes(form)));

        assertThat(english).isNotEmpty();
        for (var language : Languages.SPOKEN.subList(1, Languages.SPOKEN.size())) {
            var translated = TranslatedTexts.of(form.replace(".form", ""), language);
            assertThat(TranslatedTexts.flaws(english, translated, SAME))
                    .as(form + " in " + language)
                    .isEmpty();
            var shown =
                    FormTexts.of(JSON.readTree(forms.in(language, bytes(form)).orElseThrow()));
            assertThat(shown).isEqualTo(translated);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void changesNothingButWords(String form) throws IOException {
        var before = JSON.readTree(bytes(form));
        var after = JSON.readTree(forms.in(SPANISH, bytes(form)).orElseThrow());

        FormTexts.exchange(before, (key, text) -> "");
        FormTexts.exchange(after, (key, text) -> "");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void leavesTheWordsOfAModeller() throws IOException {
        var changed = new String(bytes("content-review/review-content.form"), StandardCharsets.UTF_8)
                .replace("\"Your decision\"", "\"What say you?\"");

        var shown = FormTexts.of(JSON.readTree(forms.in(Locale.FRENCH, changed.getBytes(StandardCharsets.UTF_8))
                .orElseThrow()));

        assertThat(shown)
                .containsEntry("field_Decision.label", "What say you?")
                .containsEntry("field_Comment.label", "Commentaire");
    }

    @Test
    void leavesEveryOtherForm() {
        for (var form :
                List.of("{\"id\":\"theirs\",\"components\":[{\"id\":\"a\",\"label\":\"Comment\"}]}", "<html>", "")) {
            assertThat(forms.in(Locale.FRENCH, form.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void leavesEnglishAsItIs() throws IOException {
        assertThat(forms.in(Locale.ENGLISH, bytes("content-review/sign-off.form")))
                .isEmpty();
    }

    private static byte[] bytes(String form) throws IOException {
        return ShippedFiles.matching(form).get(form).getContentAsByteArray();
    }
}
