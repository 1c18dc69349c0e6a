/** Finds claims in what is submitted. */
@NullMarked
package io.countersign.engine.claim.use;

import org.jspecify.annotations.NullMarked;
