/** Lets a transaction read each row once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.countersign.engine.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
