/** A request that is sent twice with the same key has its effect once. */
@ApplicationModule(allowedDependencies = {"identity", "problem"})
@NullMarked
package io.countersign.engine.idempotency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
