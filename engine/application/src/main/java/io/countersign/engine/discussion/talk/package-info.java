/** What may be said, by whom, and what follows from it. */
@NullMarked
package io.countersign.engine.discussion.talk;

import org.jspecify.annotations.NullMarked;
