/**
 * Content items, their drafts, immutable versions and variants, campaigns, slots and submissions.
 */
@ApplicationModule(allowedDependencies = {"asset", "idempotency", "identity", "problem", "reading"})
@NullMarked
package io.countersign.engine.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
