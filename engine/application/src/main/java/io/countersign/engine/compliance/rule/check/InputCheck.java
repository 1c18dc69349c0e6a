package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.WARNING;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadCondition;
import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.table.Column;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.compliance.rule.table.TableProblem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether each condition is FEEL, fits its fact, and asks for values that exist. */
final class InputCheck {

    private final ReadTable read;
    private final Vocabulary vocabulary;
    private final List<TableProblem> problems = new ArrayList<>();

    InputCheck(ReadTable read, Vocabulary vocabulary) {
        this.read = read;
        this.vocabulary = vocabulary;
    }

    List<TableProblem> problems() {
        for (var row : read.rows()) {
            var cells = read.read(row);
            for (var index = 0; index < cells.size(); index++) {
                check(row, index, cells.get(index));
            }
        }
        return problems;
    }

    private void check(Row row, int index, ReadCondition cell) {
        cell.refusals().forEach(refusal -> say(ERROR, "FEEL_NOT_RIGHT", row, index, refusal));
        cell.facts().stream()
                .filter(fact -> vocabulary.fact(fact).isEmpty())
                .forEach(fact -> say(ERROR, "FACT_UNKNOWN", row, index, unknown(fact)));
        if (!cell.refusals().isEmpty()) {
            return;
        }
        if (!cell.condition().isUnderstood()) {
            say(
                    WARNING,
                    "NOT_UNDERSTOOD",
                    row,
                    index,
                    "this is FEEL, but its values cannot be checked. Prefer lists of values, ranges and 'list contains'.");
        }
        var fact = read.shapes().get(index);
        misfits(cell.condition(), fact).forEach(why -> say(ERROR, "TYPE_MISFIT", row, index, why));
        values(cell.condition(), fact).forEach(why -> say(ERROR, "VALUE_UNKNOWN", row, index, why));
        if (cell.condition().parts().anyMatch(InputCheck::isBackwards)) {
            say(ERROR, "RANGE_BACKWARDS", row, index, "the range ends before it begins. Exchange its ends.");
        }
    }

    private String unknown(String fact) {
        return "there is no fact '%s'. %s".formatted(fact, Nearest.hint(fact, vocabulary.factNames()));
    }

    private static boolean isBackwards(Condition part) {
        return part instanceof Condition.Within within && within.isBackwards();
    }

    private static Set<String> misfits(Condition condition, FactShape fact) {
        Set<String> misfits = new LinkedHashSet<>();
        condition.parts().forEach(part -> {
            var single = part instanceof Condition.EqualTo || part instanceof Condition.Within;
            if (fact.isList() && single) {
                misfits.add("'%s' is a list of texts. Write list contains(?, …).".formatted(fact.name()));
            } else if (!fact.isList() && part instanceof Condition.Contains) {
                misfits.add("'%s' is no list. Write the values without 'list contains'.".formatted(fact.name()));
            }
            part.literals()
                    .filter(literal -> literal.type() != fact.literalType())
                    .forEach(literal -> misfits.add("%s does not fit '%s', which is a %s. Write %s."
                            .formatted(
                                    literal.inFeel(),
                                    fact.name(),
                                    Types.words(fact.type()),
                                    Types.example(fact.literalType()))));
        });
        return misfits;
    }

    private List<String> values(Condition condition, FactShape fact) {
        return condition
                .literals()
                .filter(literal -> literal.type() == fact.literalType())
                .flatMap(literal -> vocabulary.whyNot(fact, literal).stream())
                .distinct()
                .toList();
    }

    private void say(Severity severity, String code, Row row, int index, String why) {
        Column column = read.table().inputs().get(index);
        problems.add(TableProblem.ofCell(severity, code, read.table(), row, column, why));
    }
}
