package io.countersign.engine.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What a Camunda Form says to people, by key: {@code field_Comment.label} for a part of a component, {@code
 * field_Decision.APPROVE} for one of its choices.
 */
final class FormTexts {

    private static final List<String> PARTS =
            List.of("label", "description", "content", "text", "dateLabel", "timeLabel");

    private FormTexts() {}

    static Map<String, String> of(JsonNode form) {
        var texts = new TreeMap<String, String>();
        exchange(form, (key, text) -> {
            texts.put(key, text);
            return text;
        });
        return texts;
    }

    /**
     * Puts other words into the form itself.
     *
     * @param words from a key and its text to the text that takes its place
     */
    static void exchange(JsonNode form, BinaryOperator<String> words) {
        for (var component : form.path("components")) {
            var id = component.path("id").asText();
            PARTS.forEach(part -> exchange(component, part, id + "." + part, words));
            component
                    .path("values")
                    .forEach(choice -> exchange(
                            choice, "label", id + "." + choice.path("value").asText(), words));
            exchange(component, words);
        }
    }

    private static void exchange(JsonNode owner, String part, String key, BinaryOperator<String> words) {
        var text = owner.path(part);
        if (text.isTextual() && owner instanceof ObjectNode object) {
            object.put(part, words.apply(key, text.asText()));
        }
    }
}
