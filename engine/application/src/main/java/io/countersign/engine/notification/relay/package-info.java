/** Brings what was written in a transaction to people after it. */
@NullMarked
package io.countersign.engine.notification.relay;

import org.jspecify.annotations.NullMarked;
