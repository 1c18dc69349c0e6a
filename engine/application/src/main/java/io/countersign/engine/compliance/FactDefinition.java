package io.countersign.engine.compliance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the data dictionary.
 *
 * @param allowed the values a text may have; empty when any well-formed one may be given
 * @param minimum of a number
 * @param maximum of a number
 * @param initial the value of a fact that is not given; empty when such a fact is simply not set, as the end of a campaign
 * @param askRole whom to ask when it is not known: a role code of the rules, such as {@code BRAND}
 * @param question in plain words, by language ({@code en}, {@code de})
 */
public record FactDefinition(
        FactName name,
        FactType type,
        List<String> allowed,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        Optional<Object> initial,
        FactOrigin origin,
        String askRole,
        Map<String, String> question) {

    public FactDefinition {
        allowed = List.copyOf(allowed);
        question = Map.copyOf(question);
    }

    /** Whether {@code null} means "not set" and not "not known". */
    public boolean mayBeUnset() {
        return initial.isEmpty();
    }
}
