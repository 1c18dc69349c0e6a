package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryTest {

    static Collection<JsonNode> entries() {
        return Dictionary.entries().values();
    }

    @Test
    void hasTheDefaultsThatTheExamplesAssume() {
        var defaults = Example.read("examples.json").path("defaults");

        assertThat(Dictionary.names()).containsExactlyElementsOf(defaults::fieldNames);
        assertThat(Dictionary.entries()).allSatisfy((name, entry) -> {
            var initial = entry.path("initial");
            if (initial.isNumber()) {
                assertThat(initial.asDouble()).isEqualTo(defaults.path(name).asDouble());
            } else {
                assertThat(initial).isEqualTo(defaults.path(name));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void saysWhatTheFactIsAndWhomToAsk(JsonNode entry) {
        assertThat(entry.path("type").asText()).isIn("CHOICE", "CHOICES", "BOOLEAN", "NUMBER", "TEXT", "TEXTS", "DATE");
        assertThat(entry.path("origin").asText()).isIn("AUTHOR", "DETECTION", "INTEGRATION", "REVIEWER");
        assertThat(entry.path("askRole").asText()).isNotEmpty();
        assertThat(entry.path("question"))
                .allSatisfy(text -> assertThat(text.asText()).endsWith("?"));
        assertThat(entry.has("choices")).isEqualTo(entry.path("type").asText().startsWith("CHOICE"));
        assertThat(entry.has("pattern")).isEqualTo(entry.path("type").asText().startsWith("TEXT"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void asksAndOffersInEveryLanguage(JsonNode entry) {
        var texts = new ArrayList<>(List.of(entry.path("question")));
        entry.path("choices").forEach(choice -> texts.add(choice.path("label")));
        if (entry.has("help")) {
            texts.add(entry.path("help"));
        }

        assertThat(texts).allSatisfy(text -> {
            assertThat(text.fieldNames()).toIterable().containsExactlyInAnyOrder("en", "de", "fr", "es");
            assertThat(text).allSatisfy(words -> assertThat(words.asText()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void offersItsOwnInitialValue(JsonNode entry) {
        if (entry.path("type").asText().equals("CHOICE")) {
            assertThat(Dictionary.allowed(entry.path("name").asText()))
                    .contains(entry.path("initial").asText());
        }
    }
}
