package io.countersign.engine.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Facts by chance, the same for the same seed; values lie near those that rules ask about. */
public final class RandomFacts {

    private static final List<String> COUNTRIES = List.of(
            "DE", "FR", "ES", "IT", "NL", "AT", "SE", "IS", "GB", "US", "CA", "BR", "AU", "IN", "CN", "JP", "SG", "KR",
            "AE", "SA", "CH", "ZA");
    private static final List<String> PARTS = List.of("US-NY", "US-CA", "US-TX", "CA-QC", "CA-ON");
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final Random random;

    public RandomFacts(long seed) {
        random = new Random(seed);
    }

    public Facts next() {
        var facts = StarterRules.DICTIONARY.defaults();
        for (var definition : StarterRules.DICTIONARY.all()) {
            if (random.nextInt(3) > 0 && !definition.mayBeUnset()) {
                facts = facts.with(definition.name(), value(definition));
            }
        }
        return facts.with(FactName.COUNTRIES, some(COUNTRIES, 1 + random.nextInt(3)));
    }

    private Object value(FactDefinition definition) {
        return switch (definition.type()) {
            case BOOLEAN -> random.nextBoolean();
            case STRING -> text(definition);
            case STRINGS -> texts(definition);
            case DATE -> FIRST.plusDays(random.nextInt(2_600));
            case NUMBER -> number(definition);
        };
    }

    private String text(FactDefinition definition) {
        if (definition.name().equals(FactName.LANGUAGE)) {
            return some(List.of("de", "fr", "en"), 1).get(0);
        }
        return definition.allowed().isEmpty()
                ? ""
                : some(definition.allowed(), 1).get(0);
    }

    private List<String> texts(FactDefinition definition) {
        if (!definition.allowed().isEmpty()) {
            return some(definition.allowed(), random.nextInt(4));
        }
        if (definition.name().equals(FactName.SUBDIVISIONS)) {
            return some(PARTS, random.nextInt(3));
        }
        return definition.name().equals(FactName.MANDATORY_TEXTS)
                ? some(List.of("AD_LABEL", "AD_LABEL_DE", "AD_LABEL_FR", "ALT_TEXT", "UNSUBSCRIBE", "FIN_RISK"), 2)
                : List.of();
    }

    private BigDecimal number(FactDefinition definition) {
        var only = definition.form().numbers();
        return only.isEmpty() ? BigDecimal.valueOf(random.nextInt(24)) : only.get(random.nextInt(only.size()));
    }

    private List<String> some(List<String> all, int count) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
