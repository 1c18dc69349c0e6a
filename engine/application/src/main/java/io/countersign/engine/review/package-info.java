/** Who must decide, in which order and why; what was decided, by whom, about which bytes; the joint sign-off. */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "asset",
            "channel",
            "compliance",
            "discussion",
            "inbox",
            "workflow",
            "idempotency",
            "identity",
            "language",
            "problem",
            "publication",
            "reading"
        })
@NullMarked
package io.countersign.engine.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
