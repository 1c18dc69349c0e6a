/** What waits for whom: one entry per open user task, kept in the same transaction as the task itself. */
@ApplicationModule(allowedDependencies = {"content", "asset", "identity", "problem", "reading"})
@NullMarked
package io.countersign.engine.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
