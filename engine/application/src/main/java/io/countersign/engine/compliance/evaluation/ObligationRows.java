package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Confidence;
import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.RowStatus;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.FeelProblem;
import io.countersign.engine.compliance.table.Scope;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the outputs of an obligations table; they are constants. */
public final class ObligationRows {

    public static final List<String> OUTPUTS = List.of(
            "ruleId", "effect", "code", "severity", "status", "confidence", "requirement", "source", "suppresses");

    private static final int MOST_PROBLEMS = 100;
    private static final Pattern RULE = Pattern.compile("[A-Z0-9][A-Za-z0-9._-]{1,59}");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_]{1,39}");
    private static final Scope NOTHING = new Scope(Map.of());

    private final DecisionTable table;
    private final Cells cells;
    private final List<FieldProblem> problems = new ArrayList<>();

    private ObligationRows(DecisionTable table, Cells cells) {
        this.table = table;
        this.cells = cells;
    }

    /** @throws ProblemException 400 with one field problem per output that cannot be used */
    public static List<Obligation> of(DecisionTable table, Cells cells) {
        return new ObligationRows(table, cells).read();
    }

    private List<Obligation> read() {
        var names = table.outputs().stream().map(DecisionTable.Output::name).toList();
        if (!table.hitPolicy().equals("COLLECT") || !table.aggregation().isEmpty()) {
            problems.add(new FieldProblem(
                    "dmn",
                    "HIT_POLICY",
                    "The table %s: its hit policy is not COLLECT. All rows that fit must count."
                            .formatted(table.id())));
        }
        OUTPUTS.stream()
                .filter(output -> !names.contains(output))
                .forEach(output -> problems.add(new FieldProblem(
                        "dmn",
                        "OUTPUT_MISSING",
                        "The table %s has no output '%s'. Add it.".formatted(table.id(), output))));
        check();
        var rows = table.rows().stream().map(this::row).toList();
        check();
        return rows;
    }

    private Obligation row(DecisionTable.Row row) {
        return new Obligation(
                row.number(),
                read(row, "ruleId", value -> matching(RULE, value), "a rule id such as DE-UWG-7-EMAIL", ""),
                read(
                        row,
                        "effect",
                        value -> one(Effect.values(), value),
                        Arrays.toString(Effect.values()),
                        Effect.PROC),
                read(row, "code", value -> codes(CODE, value), "a list of codes such as [\"AD_LABEL\"]", List.of()),
                read(row, "severity", ObligationRows::severity, "a number from 1 to 4", 1),
                read(
                        row,
                        "status",
                        value -> one(RowStatus.values(), value),
                        Arrays.toString(RowStatus.values()),
                        RowStatus.DRAFT),
                read(
                        row,
                        "confidence",
                        value -> one(Confidence.values(), value),
                        Arrays.toString(Confidence.values()),
                        Confidence.LOW),
                read(row, "requirement", ObligationRows::text, "a text", ""),
                read(row, "source", ObligationRows::text, "a text", ""),
                read(row, "suppresses", value -> codes(RULE, value), "a list of rule ids", List.of()));
    }

    private <T> T read(
            DecisionTable.Row row, String output, Function<Object, @Nullable T> reading, String allowed, T otherwise) {
        int column = table.outputs().stream()
                .map(DecisionTable.Output::name)
                .toList()
                .indexOf(output);
        var value = constant(row.outputs().get(column));
        var read = value == null ? null : reading.apply(value);
        if (read != null) {
            return read;
        }
        problems.add(new FieldProblem(
                "rows[%d].outputs[%d]".formatted(row.number() - 1, column),
                "BAD_OUTPUT",
                "Row %d, output '%s': %s is not allowed. Write %s."
                        .formatted(row.number(), output, brief(row.outputs().get(column)), allowed)));
        return otherwise;
    }

    private @Nullable Object constant(String cell) {
        try {
            return cell.isBlank() ? null : cells.expression(cell).in(NOTHING);
        } catch (FeelProblem broken) {
            return null;
        }
    }

    private void check() {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(
                    problems.stream().limit(MOST_PROBLEMS).toList());
        }
    }

    private static @Nullable String text(Object value) {
        return value instanceof String text ? text : null;
    }

    private static @Nullable String matching(Pattern form, Object value) {
        return value instanceof String text && form.matcher(text).matches() ? text : null;
    }

    private static @Nullable Integer severity(Object value) {
        return value instanceof Number number
                        && number.doubleValue() == number.intValue()
                        && number.intValue() >= 1
                        && number.intValue() <= 4
                ? (Integer) number.intValue()
                : null;
    }

    private static @Nullable List<String> codes(Pattern form, Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? List.of() : codes(form, List.of(text));
        }
        return value instanceof List<?> list
                        && list.stream().allMatch(each -> each != null && matching(form, each) != null)
                ? list.stream().map(String::valueOf).distinct().toList()
                : null;
    }

    private static <T extends Enum<T>> @Nullable T one(T[] constants, Object value) {
        return Arrays.stream(constants)
                .filter(constant -> constant.toString().equals(value))
                .findFirst()
                .orElse(null);
    }

    private static String brief(String cell) {
        return cell.isBlank() ? "an empty cell" : cell.length() <= 60 ? cell : cell.substring(0, 59) + "…";
    }
}
