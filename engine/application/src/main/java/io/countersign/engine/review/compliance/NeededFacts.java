package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Packs;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the table {@code completeness} what must be known of content of this kind. */
@Component
class NeededFacts {

    private static final String TABLE = "completeness";
    private static final String FACT = "missingFact";

    private final Packs packs;
    private final DecisionTables tables;
    private final FactDictionary dictionary;
    private final Clock clock;

    NeededFacts(Packs packs, DecisionTables tables, FactDictionary dictionary, Clock clock) {
        this.packs = packs;
        this.tables = tables;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /**
     * Names of facts that the table wants and nobody gave; none where the company has no such table.
     *
     * @param given by name; what is not there was not said
     */
    List<String> unsaid(Map<String, ? extends @Nullable Object> given) {
        var live = packs.live(clock.instant());
        if (live.find(TABLE).isEmpty()) {
            return List.of();
        }
        return tables.decide(live, TABLE, contexts(given)).stream()
                .map(row -> row.get(FACT))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .filter(name -> !given.containsKey(name))
                .distinct()
                .toList();
    }

    private Map<String, Object> contexts(Map<String, ? extends @Nullable Object> given) {
        Map<String, Map<String, @Nullable Object>> contexts = new HashMap<>();
        for (var definition : dictionary.all()) {
            FactName name = definition.name();
            contexts.computeIfAbsent(name.context(), context -> new HashMap<>())
                    .put(name.property(), given.get(name.value()));
        }
        return new HashMap<>(contexts);
    }
}
