package io.countersign.engine.content.fact;

/** How a question is answered. */
public enum FactType {
    CHOICE,
    CHOICES,
    BOOLEAN,
    NUMBER,
    TEXT,
    TEXTS,
    DATE
}
