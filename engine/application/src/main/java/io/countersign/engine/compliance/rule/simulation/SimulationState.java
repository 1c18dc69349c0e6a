package io.countersign.engine.compliance.rule.simulation;

/** The life of a simulation. */
public enum SimulationState {
    QUEUED,
    RUNNING,
    FINISHED,
    CANCELLED,
    /** The program ended each time that it was taken up again; it can be started again. */
    INTERRUPTED,
    FAILED;

    public boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
