package io.countersign.engine.compliance.rule.cell;

import io.countersign.engine.compliance.FactType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which values a fact can have.
 *
 * @param name as an input column asks for it
 * @param allowed the texts it can have, or that its list can hold; empty for any
 * @param least empty for no bound
 */
public record FactShape(
        String name,
        FactType type,
        Optional<SortedSet<String>> allowed,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most) {

    public static FactShape of(String name, FactType type) {
        return new FactShape(name, type, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public FactShape withAllowed(Iterable<String> values) {
        SortedSet<String> set = new TreeSet<>();
        values.forEach(set::add);
        return new FactShape(name, type, Optional.of(set), least, most);
    }

    public FactShape between(long from, long to) {
        return new FactShape(
                name, type, allowed, Optional.of(BigDecimal.valueOf(from)), Optional.of(BigDecimal.valueOf(to)));
    }

    public boolean isList() {
        return type == FactType.STRINGS;
    }

    /** What a literal compared with this fact has to be. */
    public FactType literalType() {
        return isList() ? FactType.STRING : type;
    }
}
