package io.countersign.engine.compliance;

/** What a fact's value is in Java and in JSON. */
public enum FactType {
    /** A text, mostly one of a list. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A {@link java.math.BigDecimal}. */
    NUMBER,
    /** A {@link java.time.LocalDate}; in JSON {@code 2026-12-01}. */
    DATE,
    /** A list of different texts. */
    STRINGS
}
