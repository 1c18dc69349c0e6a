package io.countersign.engine.content.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.content.Change;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two documents value by value. */
public final class DocumentDifference {

    private DocumentDifference() {}

    public static List<Change> between(ContentDocument older, ContentDocument newer) {
        var before = values(older.tree());
        var after = values(newer.tree());
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .map(path ->
                        new Change(path, Optional.ofNullable(before.get(path)), Optional.ofNullable(after.get(path))))
                .filter(change -> !change.before().equals(change.after()))
                .toList();
    }

    private static SortedMap<String, String> values(JsonNode document) {
        var values = new TreeMap<String, String>();
        document.properties().forEach(property -> {
            switch (property.getKey()) {
                case "form" -> {}
                case "slot" -> values.put("slot", slot(property.getValue()));
                case "variants" ->
                    property.getValue().forEach(variant -> variant.properties()
                            .forEach(field -> put(values, name(variant) + "." + field.getKey(), field.getValue())));
                case "facts" ->
                    property.getValue()
                            .properties()
                            .forEach(fact -> put(values, "facts." + fact.getKey(), fact.getValue()));
                default -> put(values, property.getKey(), property.getValue());
            }
        });
        return values;
    }

    private static String slot(JsonNode slot) {
        return slot.required("at").textValue() + " " + slot.required("zone").textValue();
    }

    private static String name(JsonNode variant) {
        return "variants[" + variant.required("account").textValue() + "/"
                + variant.required("market").textValue() + "]";
    }

    private static void put(SortedMap<String, String> values, String path, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> put(values, path + "." + field.getKey(), field.getValue()));
        } else if (value.isArray() && path.startsWith("facts.")) {
            values.put(path, list(value));
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                put(values, path + "[" + index + "]", value.required(index));
            }
        } else {
            values.put(path, value.asText());
        }
    }

    private static String list(JsonNode array) {
        var text = new StringBuilder();
        array.forEach(entry -> text.append(text.isEmpty() ? "" : ", ").append(entry.asText()));
        return text.toString();
    }
}
