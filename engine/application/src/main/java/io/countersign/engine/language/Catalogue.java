package io.countersign.engine.language;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences of one language, by the English ones. */
final class Catalogue {

    /** A filling may be a sentence itself, and so may one of its fillings. */
    private static final int DEEPEST = 3;

    private static final int LONGEST = 4_000;
    private static final String LIST = "; ";
    private static final String WORDS = ", ";

    private final Map<String, String> fixed;
    private final List<Entry> templates;

    private record Entry(Template english, Template translated) {}

    Catalogue(Map<String, String> sentences) {
        this.fixed = Map.copyOf(sentences);
        this.templates = sentences.entrySet().stream()
                .map(entry -> new Entry(Template.of(entry.getKey()), Template.of(entry.getValue())))
                .filter(entry -> !entry.english().places().isEmpty())
                .sorted(Comparator.comparingInt((Entry entry) -> entry.english().weight())
                        .reversed())
                .toList();
    }

    /** The text in this language; as it is when it is none of the product's sentences. */
    String say(String text) {
        return text.length() > LONGEST ? text : say(text, DEEPEST);
    }

    private String say(String text, int depth) {
        var same = fixed.get(text);
        if (same != null) {
            return same;
        }
        if (depth == 0) {
            return text;
        }
        return filled(text, depth).orElseGet(() -> listed(text, depth));
    }

    private Optional<String> filled(String text, int depth) {
        for (var entry : templates) {
            var fillings = entry.english().fillingsIn(text);
            if (fillings.isPresent()) {
                return Optional.of(entry.translated().filled(fillings.get(), each -> say(each, depth - 1)));
            }
        }
        return Optional.empty();
    }

    private String listed(String text, int depth) {
        if (text.contains(WORDS) && List.of(text.split(WORDS, -1)).stream().allMatch(fixed::containsKey)) {
            return String.join(
                    WORDS,
                    List.of(text.split(WORDS, -1)).stream()
                            .map(word -> fixed.getOrDefault(word, word))
                            .toList());
        }
        if (!text.contains(LIST)) {
            return text;
        }
        return String.join(
                LIST,
                List.of(text.split(LIST, -1)).stream()
                        .map(part -> say(part, depth - 1))
                        .toList());
    }
}
