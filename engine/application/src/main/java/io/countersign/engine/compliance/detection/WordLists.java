package io.countersign.engine.compliance.detection;

import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.RuleSetId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The live word lists, ready to be searched; made anew when a new version of a pack goes live. Safe for several threads. */
@Component
class WordLists {

    private static final int MOST_CHARACTERS = 100_000;

    private final Packs packs;
    private final DecisionTables tables;
    private final Clock clock;
    private final AtomicReference<@Nullable Ready> ready = new AtomicReference<>();

    WordLists(Packs packs, DecisionTables tables, Clock clock) {
        this.packs = packs;
        this.tables = tables;
        this.clock = clock;
    }

    private record Ready(RuleSetId ruleSet, Map<String, List<WordRow>> rows, Map<String, Integer> folds) {}

    /** The rows for a language, those for all languages among them. */
    List<WordRow> rows(String language) {
        var live = packs.live(clock.instant());
        return readyFor(live.id()).rows().computeIfAbsent(language, key -> read(live, key));
    }

    /** How many characters of a post the network shows at first. */
    int fold(String network) {
        var live = packs.live(clock.instant());
        return readyFor(live.id()).folds().computeIfAbsent(network, key -> readFold(live, key));
    }

    private Ready readyFor(RuleSetId live) {
        var kept = ready.get();
        if (kept != null && kept.ruleSet().equals(live)) {
            return kept;
        }
        var made = new Ready(live, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
        ready.set(made);
        return made;
    }

    private List<WordRow> read(RuleSet live, String language) {
        return tables.decide(live, "detector-words", Map.of("content", Map.of("language", language))).stream()
                .map(WordLists::row)
                .toList();
    }

    private static WordRow row(Map<String, @Nullable Object> answer) {
        var value = text(answer, "value");
        var words = answer.get("words") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.<String>of();
        return new WordRow(
                new FactName(text(answer, "fact")),
                value.equals("true") ? (Object) Boolean.TRUE : value,
                Phrase.all(words),
                WordRow.Place.required(text(answer, "placement")),
                text(answer, "because"));
    }

    private static String text(Map<String, @Nullable Object> answer, String name) {
        return Objects.requireNonNullElse(answer.get(name), "").toString();
    }

    private int readFold(RuleSet live, String network) {
        return tables.decide(live, "label-folds", Map.of("channel", Map.of("network", network))).stream()
                .map(answer -> answer.get("characters"))
                .filter(Number.class::isInstance)
                .map(characters -> ((Number) characters).intValue())
                .findFirst()
                .orElse(MOST_CHARACTERS);
    }
}
