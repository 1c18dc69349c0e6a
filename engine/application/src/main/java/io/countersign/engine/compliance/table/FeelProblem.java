package io.countersign.engine.compliance.table;

/** Why a cell cannot be used; the message is written for the officer who wrote the cell. */
public final class FeelProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeelProblem(String message) {
        super(message);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
