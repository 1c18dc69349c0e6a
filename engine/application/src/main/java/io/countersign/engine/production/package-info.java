/**
 * What must hold before the product may serve a company: asked once, before anything else starts, and only under the profile
 * {@code production}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.countersign.engine.production;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
