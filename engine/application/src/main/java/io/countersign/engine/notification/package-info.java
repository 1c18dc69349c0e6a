/** Tells people what waits for them and what became of what they did. Listens; nobody calls it. */
@ApplicationModule(
        allowedDependencies = {
            "asset",
            "channel",
            "compliance",
            "content",
            "discussion",
            "identity",
            "inbox",
            "language",
            "problem",
            "publication",
            "reading",
            "review"
        })
@NullMarked
package io.countersign.engine.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
