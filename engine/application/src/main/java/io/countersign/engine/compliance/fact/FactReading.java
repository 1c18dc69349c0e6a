package io.countersign.engine.compliance.fact;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One reading of given facts; collects everything that is wrong. */
final class FactReading {

    private static final int MOST_PROBLEMS = 100;
    private static final FactName END = new FactName("campaign.endDate");

    private final FactDictionary dictionary;
    private final List<FieldProblem> problems = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> details = new ArrayList<>();

    FactReading(FactDictionary dictionary) {
        this.dictionary = dictionary;
    }

    Facts read(Map<String, ? extends @Nullable Object> given) {
        var known = new TreeMap<FactName, Object>(dictionary.defaults().known());
        var unknown = new TreeSet<FactName>();
        given.forEach((name, value) -> {
            var definition = FactName.isWellFormed(name)
                    ? dictionary.find(new FactName(name)).orElse(null)
                    : null;
            if (definition == null) {
                unknownName(name);
            } else if (value == null) {
                known.remove(definition.name());
                if (!definition.mayBeUnset()) {
                    unknown.add(definition.name());
                }
            } else {
                readValue(definition, value, known);
            }
        });
        if (problems.isEmpty()) {
            checkDates(known);
        }
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems).with("facts", details);
        }
        return new Facts(known, unknown);
    }

    private void readValue(FactDefinition definition, Object value, Map<FactName, Object> known) {
        var read = FactValues.read(definition, value);
        if (read == null) {
            var allowed = FactValues.allowed(definition);
            problem(
                    definition.name().value(),
                    "BAD_FACT",
                    "The fact %s: the value %s is not allowed. Give %s."
                            .formatted(definition.name(), brief(value), allowed),
                    value,
                    definition.allowed().isEmpty() ? allowed : definition.allowed());
        } else {
            known.put(definition.name(), read);
        }
    }

    private void unknownName(String name) {
        problem(
                brief(name),
                "UNKNOWN_FACT",
                "The fact '%s' is not in the data dictionary. Take a name from GET /api/compliance/facts."
                        .formatted(brief(name)),
                null,
                null);
    }

    private void checkDates(Map<FactName, Object> known) {
        if (known.get(FactName.PUBLISH_DATE) instanceof LocalDate begin
                && known.get(END) instanceof LocalDate end
                && end.isBefore(begin)) {
            problem(
                    END.value(),
                    "BAD_FACT",
                    "The fact %s: %s is before the first day, %s. Give a later day.".formatted(END, end, begin),
                    end.toString(),
                    "a day from " + begin + " on");
        }
    }

    private void problem(String name, String code, String message, @Nullable Object value, @Nullable Object allowed) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        problems.add(new FieldProblem(name, code, message));
        var detail = new LinkedHashMap<String, @Nullable Object>();
        detail.put("name", name);
        if (value != null) {
            detail.put("value", value instanceof String || value instanceof List ? brief(value) : value);
        }
        if (allowed != null) {
            detail.put("allowed", allowed);
        }
        details.add(detail);
    }

    private static String brief(Object value) {
        var text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
