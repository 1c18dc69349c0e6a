/**
 * The rules for content: packs of decision tables by region and industry, what they ask of a set of facts, and what was
 * answered when. Knows nothing of content, reviews and networks; those ask it.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "identity",
            "inbox",
            "language",
            "problem",
            "reading",
            "workflow",
            "idempotency",
            "plugin"
        })
@NullMarked
package io.countersign.engine.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
