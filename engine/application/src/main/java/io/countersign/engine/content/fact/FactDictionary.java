package io.countersign.engine.content.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.Facts;
import io.countersign.engine.problem.FieldProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Those entries of the rules' data dictionary that an author may state, because he knows them or has asked who does. What
 * follows from the content itself is not among them.
 */
@Component
public class FactDictionary {

    private static final String RESOURCE = "/compliance/facts.json";

    /** Read off the variants and the slot. */
    private static final Set<String> COMPUTED = Set.of(
            "content.language",
            "content.contentHash",
            "content.hasImage",
            "audience.countries",
            "campaign.publishDate",
            "campaign.publishHour",
            "channel.network");

    /** Of one occasion, besides everything that is a date. */
    private static final Set<String> OF_ONE_OCCASION = Set.of("campaign.offer", "campaign.budget");

    private final Set<String> confirmedAnew = new HashSet<>(OF_ONE_OCCASION);
    private final Map<String, FactDefinition> definitions = new LinkedHashMap<>();
    private final List<FactDefinition> asked = new ArrayList<>();

    FactDictionary(ObjectMapper json) {
        try (var file = Objects.requireNonNull(FactDictionary.class.getResourceAsStream(RESOURCE))) {
            for (JsonNode entry : json.readTree(file)) {
                var definition = json.treeToValue(entry, FactDefinition.class);
                if (!COMPUTED.contains(definition.name())) {
                    definitions.put(definition.name(), definition);
                }
                if (entry.path("origin").asText().equals("REVIEWER") || definition.type() == FactType.DATE) {
                    confirmedAnew.add(definition.name());
                }
                if (entry.path("asked").asBoolean()) {
                    asked.add(definition);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The data dictionary cannot be read.", failure);
        }
    }

    /** What every author is asked, in this order. */
    public List<FactDefinition> all() {
        return List.copyOf(asked);
    }

    /** Whether an author may state it; the others follow from the content. */
    public boolean isStated(String fact) {
        return definitions.containsKey(fact);
    }

    /** Whether what was said of one item does not hold for another that says the same. */
    public boolean isConfirmedAnew(String fact) {
        return confirmedAnew.contains(fact);
    }

    /** What cannot be stated or is not allowed, with the field {@code facts.<name>}. */
    public List<FieldProblem> check(Facts facts) {
        return facts.values().entrySet().stream()
                .map(fact -> problemOf(fact.getKey(), fact.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FieldProblem> problemOf(String name, Object value) {
        var definition = definitions.get(name);
        if (definition == null) {
            return Optional.of(new FieldProblem(
                    "facts." + name,
                    "UNKNOWN_FACT",
                    "The fact '%s' is not one that an author states. Leave it out.".formatted(brief(name))));
        }
        return FactValue.problemOf(definition, value)
                .map(why -> new FieldProblem(
                        "facts." + name,
                        "BAD_FACT",
                        "The fact %s is not right: '%s' %s.".formatted(name, brief(value), why)));
    }

    private static String brief(Object value) {
        var text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
