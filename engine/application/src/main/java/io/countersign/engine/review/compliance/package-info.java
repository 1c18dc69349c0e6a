/** Holds content against the rules: its facts market by market, what follows from the answer, and when it is asked. */
@NullMarked
package io.countersign.engine.review.compliance;

import org.jspecify.annotations.NullMarked;
