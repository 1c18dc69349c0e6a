package io.countersign.engine.review;

public enum ReviewState {
    /** Its stage has not begun, or its slot was missed and a new one is awaited. */
    WAITING,
    /** A user task asks for it. */
    OPEN,
    DECIDED,
    /** Its submission ended without it, or a newer version took the submission's place. */
    VOID
}
