/** People's pictures: small, re-encoded, seen by everybody who is signed in. */
@ApplicationModule(allowedDependencies = {"asset", "identity", "problem"})
@NullMarked
package io.countersign.engine.portrait;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
