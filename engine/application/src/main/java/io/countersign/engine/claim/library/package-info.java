/** Proposing, accepting, withdrawing, renewing and lapsing. */
@NullMarked
package io.countersign.engine.claim.library;

import org.jspecify.annotations.NullMarked;
