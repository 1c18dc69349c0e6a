package io.countersign.engine.compliance.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.FactOrigin;
import io.countersign.engine.compliance.FactType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry of {@code compliance/facts.json}, as far as rules need it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FactEntry(
        String name,
        Answered type,
        FactOrigin origin,
        String askRole,
        Map<String, String> question,
        @Nullable List<Choice> choices,
        @Nullable String format,
        @Nullable String pattern,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable Boolean integer,
        @Nullable List<BigDecimal> values,
        JsonNode initial) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Choice(String value) {}

    /** How the question is answered. */
    enum Answered {
        CHOICE(FactType.STRING),
        CHOICES(FactType.STRINGS),
        TEXT(FactType.STRING),
        TEXTS(FactType.STRINGS),
        BOOLEAN(FactType.BOOLEAN),
        NUMBER(FactType.NUMBER),
        DATE(FactType.DATE);

        private final FactType type;

        Answered(FactType type) {
            this.type = type;
        }
    }

    FactDefinition definition() {
        return new FactDefinition(
                new FactName(name),
                type.type,
                choices == null
                        ? List.of()
                        : choices.stream().map(Choice::value).toList(),
                Optional.ofNullable(minimum),
                Optional.ofNullable(maximum),
                initial.isNull() ? Optional.empty() : Optional.of(initialValue()),
                origin,
                askRole,
                question,
                form());
    }

    private FactDefinition.Form form() {
        return new FactDefinition.Form(
                Objects.requireNonNullElse(format, ""),
                Objects.requireNonNullElse(pattern, ""),
                Boolean.TRUE.equals(integer),
                Objects.requireNonNullElse(values, List.of()));
    }

    private Object initialValue() {
        return switch (type.type) {
            case BOOLEAN -> initial.booleanValue();
            case NUMBER -> initial.decimalValue();
            case DATE -> LocalDate.parse(initial.textValue());
            case STRINGS -> initial.valueStream().map(JsonNode::textValue).toList();
            case STRING -> initial.textValue();
        };
    }
}
