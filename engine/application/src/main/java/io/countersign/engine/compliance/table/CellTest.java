package io.countersign.engine.compliance.table;

import org.jspecify.annotations.Nullable;

/** A FEEL unary test of one cell. Safe for use by several threads. */
@FunctionalInterface
public interface CellTest {

    boolean matches(@Nullable Object input, Scope scope);
}
