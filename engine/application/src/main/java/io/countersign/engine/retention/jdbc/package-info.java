/** Where days and holds are kept. */
@NullMarked
package io.countersign.engine.retention.jdbc;

import org.jspecify.annotations.NullMarked;
