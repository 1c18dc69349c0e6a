/** Which PostgreSQL: one of our own beside the process for the first run, else the one that the settings name. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.countersign.engine.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
