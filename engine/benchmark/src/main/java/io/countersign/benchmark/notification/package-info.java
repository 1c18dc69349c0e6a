/** How long after a task people's mails are handed over, and how fast a backlog goes out. */
@NullMarked
package io.countersign.benchmark.notification;

import org.jspecify.annotations.NullMarked;
