/** What a cell of a decision table asks of a fact, and which facts can fulfil several cells at once. */
@NullMarked
package io.countersign.engine.compliance.rule.cell;

import org.jspecify.annotations.NullMarked;
