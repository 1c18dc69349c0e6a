/** Turns the events of others into records. */
@NullMarked
package io.countersign.engine.audit.listen;

import org.jspecify.annotations.NullMarked;
