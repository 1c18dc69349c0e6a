/** Admits models. What it knows so far: no path may reach a publication without the compliance sign-off. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.countersign.engine.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
