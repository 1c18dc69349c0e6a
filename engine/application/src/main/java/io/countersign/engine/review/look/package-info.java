/** Who looked at what before deciding. */
@NullMarked
package io.countersign.engine.review.look;

import org.jspecify.annotations.NullMarked;
