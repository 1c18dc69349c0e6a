package io.countersign.engine.compliance.detection;

import io.countersign.engine.compliance.Detection.Passage;
import io.countersign.engine.compliance.VariantText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of a row in everything that is said: title, text, descriptions of images. */
record WordSearch(Map<String, String> fields) {

    private static final int MOST_PASSAGES = 20;

    static WordSearch in(VariantText variant) {
        var fields = new LinkedHashMap<String, String>();
        variant.title().ifPresent(title -> fields.put("title", composed(title)));
        fields.put("text", composed(variant.text()));
        IntStream.range(0, variant.images().size())
                .forEach(index -> fields.put(
                        "images[%d].alternativeText".formatted(index),
                        composed(variant.images().get(index).alternativeText())));
        return new WordSearch(fields);
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    String text() {
        return fields.getOrDefault("text", "");
    }

    /** In the order of the fields, then of the text. */
    List<Passage> passages(WordRow row) {
        return fields.entrySet().stream()
                .flatMap(field -> passages(row, field.getKey(), field.getValue()))
                .limit(MOST_PASSAGES)
                .toList();
    }

    private static Stream<Passage> passages(WordRow row, String field, String text) {
        return row.phrases().stream()
                .flatMap(phrase -> phrase.pattern().matcher(text).results())
                .map(match -> new Passage(field, match.start(), match.end(), match.group()))
                .sorted(Comparator.comparingInt(Passage::start))
                .distinct();
    }
}
