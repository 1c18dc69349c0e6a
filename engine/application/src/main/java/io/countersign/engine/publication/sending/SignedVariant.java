package io.countersign.engine.publication.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.VariantContent;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A variant as the ledger keeps it, so that a later difference can be named. */
@Component
public class SignedVariant {

    private static final int AROUND = 20;

    private final ObjectMapper json;

    SignedVariant(ObjectMapper json) {
        this.json = json;
    }

    public String write(VariantContent content) {
        try {
            return json.writeValueAsString(fields(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In words, e.g. {@code text: signed “…winter…”, stored “…wynter…”}; empty when this variant is as it was. */
    Optional<String> difference(String signed, VariantContent stored) {
        Map<String, String> now = fields(stored);
        String words = read(signed).entrySet().stream()
                .filter(field -> !field.getValue().equals(now.get(field.getKey())))
                .map(field -> words(field.getKey(), field.getValue(), now.getOrDefault(field.getKey(), "")))
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String words(String field, String signed, String stored) {
        int at = 0;
        while (at < Math.min(signed.length(), stored.length()) && signed.charAt(at) == stored.charAt(at)) {
            at++;
        }
        return "%s: signed \u201c%s\u201d, stored \u201c%s\u201d"
                .formatted(field, around(signed, at), around(stored, at));
    }

    private static String around(String text, int at) {
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + AROUND);
        return (from > 0 ? "\u2026" : "") + text.substring(from, to) + (to < text.length() ? "\u2026" : "");
    }

    private Map<String, String> read(String signed) {
        try {
            return json.readValue(signed, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException changed) {
            return Map.of("ledger", signed);
        }
    }

    private static Map<String, String> fields(VariantContent content) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("title", content.title().orElse(""));
        fields.put("text", content.text());
        fields.put("link", content.link().map(URI::toString).orElse(""));
        fields.put("language", content.language().toLanguageTag());
        fields.put(
                "images",
                content.images().stream()
                        .map(image -> image.asset() + " " + image.alternativeText())
                        .collect(Collectors.joining(", ")));
        return fields;
    }
}
