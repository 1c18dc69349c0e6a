package io.countersign.engine.workflow.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.identity.Languages;
import io.countersign.engine.workflow.ShippedFiles;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The forms of the shipped processes in every language. The words of the others lie beside the English form, as in {@code
 * review-content_fr.properties}. A text that a modeller has changed is his and stays, and so does every form of his own.
 */
@Component
class ShippedForms {

    private final ObjectMapper json;
    private final Map<String, Words> forms;

    ShippedForms(ObjectMapper json) {
        this.json = json;
        this.forms = ShippedFiles.matching("*/*.form").entrySet().stream()
                .map(form -> words(form.getKey(), form.getValue()))
                .collect(Collectors.toUnmodifiableMap(Words::id, words -> words));
    }

    /** The form in the language, or nothing when it is to stay as it is. */
    Optional<byte[]> in(Locale language, byte[] form) {
        try {
            var read = json.readTree(form);
            var words = forms.get(read.path("id").asText());
            var translated = words == null ? null : words.translated().get(language.getLanguage());
            if (words == null || translated == null) {
                return Optional.empty();
            }
            FormTexts.exchange(
                    read,
                    (key, text) -> text.equals(words.english().get(key)) ? translated.getOrDefault(key, text) : text);
            return Optional.of(json.writeValueAsBytes(read));
        } catch (IOException notAForm) {
            return Optional.empty();
        }
    }

    private Words words(String name, Resource file) {
        var form = read(file);
        var english = FormTexts.of(form);
        var translated = new HashMap<String, Map<String, String>>();
        for (var language : Languages.SPOKEN) {
            if (!language.equals(Locale.ENGLISH)) {
                translated.put(language.getLanguage(), translation(name, language));
            }
        }
        return new Words(form.path("id").asText(), english, Map.copyOf(translated));
    }

    private static Map<String, String> translation(String form, Locale language) {
        var name = form.replace(".form", "_" + language.getLanguage() + ".properties");
        var file = ShippedFiles.matching(name).get(name);
        if (file == null) {
            throw new IllegalStateException("The form %s has no words in %s: %s is missing. Add the file."
                    .formatted(form, language.getDisplayLanguage(Locale.ENGLISH), name));
        }
        var texts = new TreeMap<String, String>();
        properties(file).forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static Properties properties(Resource file) {
        var properties = new Properties();
        try (var stream = file.getInputStream()) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " could not be read.", failure);
        }
        return properties;
    }

    private JsonNode read(Resource file) {
        try (var stream = file.getInputStream()) {
            return json.readTree(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " could not be read.", failure);
        }
    }

    /**
     * @param english by key, as the form is shipped
     * @param translated by language, then by key
     */
    private record Words(String id, Map<String, String> english, Map<String, Map<String, String>> translated) {}
}
