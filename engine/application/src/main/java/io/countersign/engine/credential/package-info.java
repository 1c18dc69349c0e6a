/** Keeps the secrets of channel accounts: encrypted, with the key outside the database, each use recorded. */
@ApplicationModule(allowedDependencies = {"content", "database", "identity"})
@NullMarked
package io.countersign.engine.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
