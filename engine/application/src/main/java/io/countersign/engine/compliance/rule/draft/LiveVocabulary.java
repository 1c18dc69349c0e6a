package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.cell.Literal;
import io.countersign.engine.compliance.rule.check.Vocabulary;
import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data dictionary, the live rules and the company's people as what tables may speak of. */
final class LiveVocabulary implements Vocabulary {

    /** What the table of jurisdictions answers, and obligations ask for. */
    private static final String JURISDICTIONS = "jurisdictions";

    /** The one role whose groups have another name. */
    private static final String MARKET_OWNERS = "LOCALE";

    private static final Set<String> UNIONS = Set.of("GLB", "EU", "EEA");

    private final FactDictionary dictionary;
    private final KnownRules.Content known;
    private final People people;
    private final Set<String> signingFunctions;

    LiveVocabulary(FactDictionary dictionary, KnownRules.Content known, People people) {
        this.dictionary = dictionary;
        this.known = known;
        this.people = people;
        this.signingFunctions = people.groups().stream()
                .filter(group -> group.roles().contains(Role.APPROVER))
                .map(Group::function)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<FactShape> fact(String name) {
        if (name.equals(JURISDICTIONS)) {
            return Optional.of(FactShape.of(name, FactType.STRINGS));
        }
        return FactName.isWellFormed(name)
                ? dictionary.find(new FactName(name)).map(LiveVocabulary::shape)
                : Optional.empty();
    }

    private static FactShape shape(FactDefinition fact) {
        var plain = FactShape.of(fact.name().value(), fact.type());
        var allowed =
                fact.allowed().isEmpty() || fact.type() == FactType.NUMBER ? plain : plain.withAllowed(fact.allowed());
        return new FactShape(allowed.name(), allowed.type(), allowed.allowed(), fact.minimum(), fact.maximum());
    }

    @Override
    public List<String> factNames() {
        return Stream.concat(dictionary.all().stream().map(fact -> fact.name().value()), Stream.of(JURISDICTIONS))
                .toList();
    }

    @Override
    public Optional<String> whyNot(FactShape fact, Literal value) {
        if (!(value instanceof Literal.Text text)) {
            return Optional.empty();
        }
        if (fact.name().equals(JURISDICTIONS)) {
            return whyNoJurisdiction(text.value());
        }
        return fact(fact.name()).isEmpty() ? Optional.empty() : refusal(fact, text.value());
    }

    private Optional<String> whyNoJurisdiction(String text) {
        var place = text.contains("-") ? FactName.SUBDIVISIONS : FactName.COUNTRIES;
        var wrong = !UNIONS.contains(text)
                && refusal(FactShape.of(place.value(), FactType.STRINGS), text).isPresent();
        return wrong
                ? Optional.of(
                        "'%s' is no jurisdiction. Write GLB, EU, EEA, a country as DE, or a part of a country as US-NY."
                                .formatted(text))
                : Optional.empty();
    }

    private Optional<String> refusal(FactShape fact, String text) {
        try {
            dictionary.read(Map.of(fact.name(), fact.isList() ? List.of(text) : text));
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.fields().stream()
                    .map(FieldProblem::message)
                    .findFirst()
                    .orElse(refused.detail()));
        }
    }

    @Override
    public Set<String> codes() {
        return known.codes();
    }

    @Override
    public Optional<KnownRule> rule(String id) {
        return Optional.ofNullable(known.rules().get(id));
    }

    @Override
    public boolean hasApprovers(String ruleId) {
        return known.withApprovers().contains(ruleId);
    }

    @Override
    public boolean isRole(String role) {
        var function = role.equals(MARKET_OWNERS) ? "market" : role.toLowerCase(Locale.ROOT);
        return role.equals(role.toUpperCase(Locale.ROOT)) && signingFunctions.contains(function);
    }

    @Override
    public boolean isPerson(String id) {
        return PersonId.isWellFormed(id) && people.find(new PersonId(id)).isPresent();
    }
}
