/** Who is acting: people, groups, roles, logging in, and what each HTTP operation asks for. */
@ApplicationModule(allowedDependencies = {"problem", "reading"})
@NullMarked
package io.countersign.engine.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
