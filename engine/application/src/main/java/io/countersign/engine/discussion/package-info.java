/**
 * What people say about an item: remarks pinned to words and to places in pictures, answers, mentions, and what of it is
 * still open. Carried from version to version, and readable as long as the item is.
 */
@ApplicationModule(allowedDependencies = {"asset", "content", "idempotency", "identity", "language", "problem"})
@NullMarked
package io.countersign.engine.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
