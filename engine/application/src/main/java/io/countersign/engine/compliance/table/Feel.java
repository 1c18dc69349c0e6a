package io.countersign.engine.compliance.table;

/** Full FEEL, for what {@link PlainCells} does not know. */
public interface Feel {

    /** @throws FeelProblem when it does not parse or could run too long */
    CellTest test(String text);

    /** @throws FeelProblem when it does not parse or could run too long */
    Expression expression(String text);
}
