/** Where answers are remembered. */
@NullMarked
package io.countersign.engine.idempotency.jdbc;

import org.jspecify.annotations.NullMarked;
