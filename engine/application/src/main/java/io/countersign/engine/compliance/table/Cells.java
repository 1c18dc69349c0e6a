package io.countersign.engine.compliance.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes tests and expressions of texts: plain ones at once, others by the interpreter. */
public final class Cells {

    private static final Pattern PATH = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*(?:\\.[a-zA-Z_][a-zA-Z0-9_]*)?");

    private final Feel feel;

    public Cells(Feel feel) {
        this.feel = feel;
    }

    /** @throws FeelProblem when it does not parse or could run too long */
    public CellTest test(String cell) {
        return PlainCells.read(cell)
                .<CellTest>map(plain -> new Guarded(plain, cell, feel))
                .orElseGet(() -> feel.test(cell));
    }

    /** @throws FeelProblem when it does not parse or could run too long */
    public Expression expression(String text) {
        var path = text.strip();
        if (!PATH.matcher(path).matches() || Literal.isWord(path)) {
            return Literal.read(path)
                    .<Expression>map(value -> scope -> value.value())
                    .orElseGet(() -> feel.expression(text));
        }
        int dot = path.indexOf('.');
        if (dot < 0) {
            return scope -> scope.get(path);
        }
        var context = path.substring(0, dot);
        var property = path.substring(dot + 1);
        return scope -> scope.get(context, property);
    }

    /** The value of a text that reads nothing; empty when it must be computed each time. */
    public Optional<Literal> constant(String text) {
        return Literal.read(text.strip());
    }

    /** A plain test, and the interpreter for inputs of another type than the cell's. */
    private record Guarded(PlainTest plain, String cell, Feel feel) implements CellTest {

        @Override
        public boolean matches(@Nullable Object input, Scope scope) {
            return plain.knows(input) ? plain.holds(input) : feel.test(cell).matches(input, scope);
        }
    }
}
