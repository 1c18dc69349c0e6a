/** The data dictionary's facts that an author can know. */
@NullMarked
package io.countersign.engine.content.fact;

import org.jspecify.annotations.NullMarked;
