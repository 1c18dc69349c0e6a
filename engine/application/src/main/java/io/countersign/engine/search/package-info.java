/** One search over everything that the person may see. */
@ApplicationModule(allowedDependencies = {"channel", "claim", "content", "identity", "problem"})
@NullMarked
package io.countersign.engine.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
