package io.countersign.engine.review;

/** The door by which a decision came in. */
public enum Via {
    WORKSPACE,
    /** A form of the process engine, in Tasklist or by its API. */
    TASKLIST
}
