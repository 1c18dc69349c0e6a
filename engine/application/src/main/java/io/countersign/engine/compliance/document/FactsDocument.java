package io.countersign.engine.compliance.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.Facts;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Facts as JSON: each known one with its value, each unknown one as null. Read back without asking whether the values are
 * still allowed, because what was decided must be computed again as it was.
 */
@Component
public final class FactsDocument {

    private final FactDictionary dictionary;

    FactsDocument(FactDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public String write(Facts facts) {
        var values = new TreeMap<String, @Nullable Object>();
        facts.known()
                .forEach((name, value) ->
                        values.put(name.value(), value instanceof LocalDate ? value.toString() : value));
        facts.unknown().forEach(name -> values.put(name.value(), null));
        return Canonical.write(values);
    }

    public Facts read(String json) {
        var known = new TreeMap<FactName, Object>();
        Set<FactName> unknown = new TreeSet<>();
        Canonical.read(json).properties().forEach(fact -> {
            var name = new FactName(fact.getKey());
            if (fact.getValue().isNull()) {
                unknown.add(name);
            } else {
                known.put(name, value(name, fact.getValue()));
            }
        });
        return Facts.of(known, unknown);
    }

    private Object value(FactName name, JsonNode value) {
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asText).toList();
        }
        boolean day = dictionary
                .find(name)
                .filter(fact -> fact.type() == FactType.DATE)
                .isPresent();
        return day ? LocalDate.parse(value.asText()) : value.asText();
    }
}
