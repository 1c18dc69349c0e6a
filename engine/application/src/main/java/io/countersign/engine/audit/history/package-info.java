/** Says in words what a record says. */
@NullMarked
package io.countersign.engine.audit.history;

import org.jspecify.annotations.NullMarked;
