package io.countersign.engine.compliance.table;

import org.jspecify.annotations.Nullable;

/** A FEEL expression. Safe for use by several threads. */
@FunctionalInterface
public interface Expression {

    @Nullable
    Object in(Scope scope);
}
