/** Finds plugin jars, isolates them, runs their operations and guards their way out. */
@ApplicationModule(allowedDependencies = {"problem", "workflow"})
@NullMarked
package io.countersign.engine.plugin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
