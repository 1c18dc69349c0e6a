/** Makes an empty installation usable and says where it answers. */
@ApplicationModule(allowedDependencies = "identity")
@NullMarked
package io.countersign.engine.welcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
