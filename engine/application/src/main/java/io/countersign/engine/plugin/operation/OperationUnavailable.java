package io.countersign.engine.plugin.operation;

/** Nothing was done and nobody has to act: the worker tries again with growing waits. */
final class OperationUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OperationUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
