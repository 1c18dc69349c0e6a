package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is true of all content of this company unless its author says otherwise, stated once by the operator under
 * {@code countersign.review.company-facts}: its industry, the kind of firm it is, how many people it employs.
 */
@Component
class CompanyFacts {

    private final Map<String, Object> facts = new HashMap<>();

    CompanyFacts(CompanyFactSettings settings, FactDictionary dictionary) {
        settings.companyFacts().forEach((name, text) -> facts.put(name, value(name, text, dictionary)));
        dictionary.read(facts);
    }

    Map<String, Object> all() {
        return Map.copyOf(facts);
    }

    private static Object value(String name, String text, FactDictionary dictionary) {
        if (!FactName.isWellFormed(name)) {
            throw unknown(name);
        }
        var type = dictionary.find(new FactName(name)).map(FactDefinition::type).orElseThrow(() -> unknown(name));
        return switch (type) {
            case BOOLEAN -> Boolean.valueOf(text);
            case NUMBER -> new BigDecimal(text);
            case STRINGS ->
                text.isBlank()
                        ? List.of()
                        : Stream.of(text.split(",")).map(String::strip).toList();
            case STRING, DATE -> text;
        };
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException(
                "Setting countersign.review.company-facts: '%s' is no fact of the data dictionary. Look at /api/compliance/facts."
                        .formatted(name));
    }
}
