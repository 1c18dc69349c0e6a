/** How a signature is given. */
@NullMarked
package io.countersign.engine.review.decision;

import org.jspecify.annotations.NullMarked;
