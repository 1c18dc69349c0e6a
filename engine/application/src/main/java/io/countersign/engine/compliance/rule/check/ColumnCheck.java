package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.table.Column;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the columns ask for facts that exist, and answer what is expected. */
final class ColumnCheck {

    /** Of every table of obligations. */
    static final List<String> OBLIGATION = List.of(
            "ruleId",
            "effect",
            "code",
            "severity",
            "status",
            "confidence",
            "requirement",
            "source",
            "suppresses",
            "owner");

    private final Candidate candidate;
    private final Vocabulary vocabulary;
    private final List<TableProblem> problems = new ArrayList<>();

    ColumnCheck(Candidate candidate, Vocabulary vocabulary) {
        this.candidate = candidate;
        this.vocabulary = vocabulary;
    }

    List<TableProblem> problems() {
        var table = candidate.draft();
        table.inputs().forEach(this::input);
        var expected = candidate.live().map(live -> names(live.outputs())).orElse(OBLIGATION);
        if (!names(table.outputs()).equals(expected)) {
            problems.add(TableProblem.ofTable(
                    ERROR,
                    "OUTPUTS_CHANGED",
                    "The table: its outputs are %s; they must be %s. Put the columns back."
                            .formatted(String.join(", ", names(table.outputs())), String.join(", ", expected))));
        }
        return problems;
    }

    /** One for each input; a column that is wrong is taken as any text. */
    List<FactShape> shapes() {
        return candidate.draft().inputs().stream()
                .map(column -> shape(column).orElseGet(() -> FactShape.of(column.name(), FactType.STRING)))
                .toList();
    }

    private void input(Column column) {
        var shape = shape(column);
        if (shape.isEmpty()) {
            problems.add(TableProblem.ofColumn(
                    ERROR,
                    "FACT_UNKNOWN",
                    column.label(),
                    "there is no fact '%s'. %s"
                            .formatted(column.name(), Nearest.hint(column.name(), vocabulary.factNames()))));
            return;
        }
        var type = shape.get().type();
        if (!Types.inFeel(type).contains(column.type())) {
            problems.add(TableProblem.ofColumn(
                    ERROR,
                    "TYPE_MISFIT",
                    column.label(),
                    "type '%s' does not fit '%s', which is a %s. Leave the column's type empty."
                            .formatted(column.type(), column.name(), Types.words(type))));
        }
    }

    /** Tables about rules also ask for what only they know; there the live table says which columns there are. */
    private Optional<FactShape> shape(Column column) {
        return vocabulary.fact(column.name()).or(() -> candidate
                .live()
                .filter(live -> !live.isObligations())
                .flatMap(live -> live.inputs().stream()
                        .filter(known -> known.name().equals(column.name()))
                        .findFirst())
                .map(known -> FactShape.of(known.name(), declared(known.type()))));
    }

    private static FactType declared(String type) {
        return switch (type) {
            case "boolean" -> FactType.BOOLEAN;
            case "integer", "number", "long", "double" -> FactType.NUMBER;
            default -> FactType.STRING;
        };
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}
