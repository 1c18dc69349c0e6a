/** Tells open pages at once that something they show has changed, on whichever node it changed. Listens; nobody calls it. */
@ApplicationModule(
        allowedDependencies = {
            "channel",
            "claim",
            "compliance",
            "content",
            "discussion",
            "identity",
            "inbox",
            "notification",
            "problem",
            "publication",
            "retention",
            "review",
            "workflow"
        })
@NullMarked
package io.countersign.engine.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
