/** Answers who may do what on what, and why, by what the filter and the items themselves are asked. */
@ApplicationModule(allowedDependencies = {"content", "identity", "problem"})
@NullMarked
package io.countersign.engine.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
