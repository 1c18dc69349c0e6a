/** Drafts, simulations and wishes to roll back, as they are stored. */
@NullMarked
package io.countersign.engine.compliance.rule.jdbc;

import org.jspecify.annotations.NullMarked;
