package io.countersign.engine.content.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question to the author.
 *
 * @param name by the data dictionary
 * @param question in plain words, by language
 * @param group content, product, audience, campaign or data
 * @param minimum of a number
 * @param maximum of a number
 * @param initial the dictionary's default; JSON's null where it has none
 */
@JsonIgnoreProperties(ignoreUnknown = true) // the dictionary says more of it, for the rules
public record FactDefinition(
        String name,
        FactType type,
        Map<String, String> question,
        @Nullable Map<String, String> help,
        String group,
        @Nullable List<Choice> choices,
        @Nullable Long minimum,
        @Nullable Long maximum,
        JsonNode initial) {

    /** @param label by language */
    public record Choice(String value, Map<String, String> label) {}

    boolean offers(Object value) {
        return choices != null && choices.stream().anyMatch(choice -> Objects.equals(choice.value(), value));
    }

    String offered() {
        return choices == null
                ? ""
                : String.join(", ", choices.stream().map(Choice::value).toList());
    }
}
