/**
 * Stored bytes, found by their hash. Knows pictures only; what they are used for is other modules' matter.
 */
@ApplicationModule(allowedDependencies = {"identity", "problem"})
@NullMarked
package io.countersign.engine.asset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
