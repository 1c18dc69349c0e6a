/** Packs, rule sets and remembered evaluations in PostgreSQL. */
@NullMarked
package io.countersign.engine.compliance.jdbc;

import org.jspecify.annotations.NullMarked;
