package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.FactDefinition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record FactAnswer(
        String name,
        String type,
        String origin,
        String askRole,
        Map<String, String> question,
        List<String> allowed,
        @Nullable String format,
        @Nullable String pattern,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable List<BigDecimal> values,
        @Nullable Object initial) {

    static FactAnswer of(FactDefinition fact) {
        var form = fact.form();
        return new FactAnswer(
                fact.name().value(),
                fact.type().name(),
                fact.origin().name(),
                fact.askRole(),
                fact.question(),
                fact.allowed(),
                form.format().isEmpty() ? null : form.format(),
                form.pattern().isEmpty() ? null : form.pattern(),
                fact.minimum().orElse(null),
                fact.maximum().orElse(null),
                form.numbers().isEmpty() ? null : form.numbers(),
                fact.initial()
                        .map(value -> value instanceof LocalDate ? value.toString() : value)
                        .orElse(null));
    }
}
