package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.table.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Facts as FEEL reads them: {@code content.paid} is the entry {@code paid} of the context {@code content}. */
final class FactScopes {

    private static final String AUDIENCE = FactName.COUNTRIES.context();

    private final List<String> contexts;

    FactScopes(FactDictionary dictionary) {
        contexts = dictionary.all().stream()
                .map(FactDefinition::name)
                .map(FactName::context)
                .distinct()
                .toList();
    }

    /** Each context is there, also when nothing of it is known. */
    Map<String, Map<String, @Nullable Object>> of(Facts facts) {
        var scope = new HashMap<String, Map<String, @Nullable Object>>();
        contexts.forEach(context -> scope.put(context, new HashMap<>()));
        facts.known().forEach((name, value) -> scope.computeIfAbsent(name.context(), context -> new HashMap<>())
                .put(name.property(), value));
        return scope;
    }

    /** The same for one market. */
    static Scope in(Market market, Map<String, Map<String, @Nullable Object>> facts) {
        var audience = new HashMap<String, @Nullable Object>(facts.getOrDefault(AUDIENCE, Map.of()));
        if (market.isNamed()) {
            audience.put(FactName.COUNTRIES.property(), market.countries());
            audience.put(FactName.SUBDIVISIONS.property(), market.subdivisions());
        }
        var scope = new HashMap<String, @Nullable Object>(facts);
        scope.put(AUDIENCE, audience);
        return new Scope(scope);
    }
}
