/** How failure is spoken over HTTP: RFC 9457 problems with a stable code and a next step. */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package io.countersign.engine.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
