/** Rows of packs as rules, what fires for which market, and what follows. */
@NullMarked
package io.countersign.engine.compliance.evaluation;

import org.jspecify.annotations.NullMarked;
