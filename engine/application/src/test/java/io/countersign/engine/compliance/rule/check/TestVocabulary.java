package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small world: a few facts, two rules of others, one person. */
final class TestVocabulary implements Vocabulary {

    private static final List<FactShape> FACTS = List.of(
            FactShape.of("content.type", FactType.STRING).withAllowed(List.of("email", "sms", "push")),
            FactShape.of("audience.minAge", FactType.NUMBER).between(0, 25),
            FactShape.of("audience.countries", FactType.STRINGS).withAllowed(List.of("DE", "FR", "US")),
            FactShape.of("content.paid", FactType.BOOLEAN),
            FactShape.of("campaign.publishDate", FactType.DATE));

    @Override
    public Optional<FactShape> fact(String name) {
        return FACTS.stream().filter(fact -> fact.name().equals(name)).findFirst();
    }

    @Override
    public List<String> factNames() {
        return FACTS.stream().map(FactShape::name).toList();
    }

    @Override
    public Optional<String> whyNot(FactShape fact, Literal value) {
        return value instanceof Literal.Text text
                        && fact.allowed()
                                .map(allowed -> !allowed.contains(text.value()))
                                .orElse(false)
                ? Optional.of("'%s' is no value of %s. Allowed: %s."
                        .formatted(text.value(), fact.name(), fact.allowed().orElseThrow()))
                : Optional.empty();
    }

    @Override
    public Set<String> codes() {
        return Set.of("AD_LABEL", "ALT_TEXT");
    }

    @Override
    public Optional<KnownRule> rule(String id) {
        return switch (id) {
            case "DE-3" -> Optional.of(new KnownRule(id, "de", 3));
            case "DE-4" -> Optional.of(new KnownRule(id, "de", 4));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean hasApprovers(String ruleId) {
        return ruleId.equals("CO-asked");
    }

    @Override
    public boolean isRole(String role) {
        return role.equals("LEGAL");
    }

    @Override
    public boolean isPerson(String id) {
        return id.equals("carl");
    }
}
