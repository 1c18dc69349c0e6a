/** Holds what is live against the rules of the day, every night. */
@NullMarked
package io.countersign.engine.review.nightly;

import org.jspecify.annotations.NullMarked;
