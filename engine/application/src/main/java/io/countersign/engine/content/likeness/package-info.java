/** What two texts have in common, and which earlier items resemble a draft. */
@NullMarked
package io.countersign.engine.content.likeness;

import org.jspecify.annotations.NullMarked;
