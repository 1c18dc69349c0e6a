/** Sees every statement but the engine's. */
@NullMarked
package io.countersign.engine.reading.jdbc;

import org.jspecify.annotations.NullMarked;
