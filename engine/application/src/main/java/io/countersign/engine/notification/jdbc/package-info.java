/** The outbox and what became of each mail. */
@NullMarked
package io.countersign.engine.notification.jdbc;

import org.jspecify.annotations.NullMarked;
