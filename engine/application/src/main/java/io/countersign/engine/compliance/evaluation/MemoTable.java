package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.CompiledTable;
import io.countersign.engine.compliance.table.Expression;
import io.countersign.engine.compliance.table.PlainCells;
import io.countersign.engine.compliance.table.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A support table that remembers its answers by the values of its inputs, as long as it reads nothing else. */
final class MemoTable {

    private static final int MOST_REMEMBERED = 20_000;
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PATH = Pattern.compile("[a-z]{1,20}\\.[a-zA-Z]");

    private final CompiledTable table;
    private final List<Expression> inputs;
    private final boolean remembers;
    private final Map<List<@Nullable Object>, List<Map<String, @Nullable Object>>> known = new ConcurrentHashMap<>();

    MemoTable(DecisionTable table, Cells cells) {
        this.table = CompiledTable.of(table, cells);
        this.inputs = table.inputs().stream()
                .map(input -> cells.expression(input.expression()))
                .toList();
        this.remembers = table.rows().stream()
                .flatMap(row -> Stream.concat(row.inputs().stream(), row.outputs().stream()))
                .allMatch(MemoTable::readsNothingElse);
    }

    boolean reads(String variable) {
        return table.reads(variable);
    }

    List<Map<String, @Nullable Object>> decide(Scope scope) {
        if (!remembers) {
            return table.decide(scope);
        }
        var key = new ArrayList<@Nullable Object>(inputs.size());
        inputs.forEach(input -> key.add(input.in(scope)));
        var answer = known.get(key);
        if (answer == null) {
            answer = table.decide(scope);
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(key, answer);
        }
        return answer;
    }

    private static boolean readsNothingElse(String cell) {
        return PlainCells.isAny(cell)
                || PlainCells.read(cell).isPresent()
                || !PATH.matcher(TEXT.matcher(cell).replaceAll("\"\"")).find();
    }
}
