/** Runs the models: sets Camunda up so that no model can break out, does the outside work, says what is stuck. */
@ApplicationModule(allowedDependencies = {"database", "identity", "language", "problem"})
@NullMarked
package io.countersign.engine.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
