package io.countersign.engine.workflow;

/**
 * Thrown by a delegate that runs in the engine's transaction when trying again would not help: where the step is
 * asynchronous it becomes an incident at once, else whoever caused the step gets the failure. The message is shown to
 * people, so it names no classes and holds nothing secret.
 */
public final class WorkStuck extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind capital letters, digits and underscores, e.g. {@code NOBODY_ELIGIBLE}; see {@link IncidentAdvice}
     */
    public WorkStuck(String kind, String message) {
        super(kind + ": " + message);
    }
}
