/** Decision tables, compiled once: cells as tests, rows found by a hash index. Knows no facts and no rules. */
@NullMarked
package io.countersign.engine.compliance.table;

import org.jspecify.annotations.NullMarked;
