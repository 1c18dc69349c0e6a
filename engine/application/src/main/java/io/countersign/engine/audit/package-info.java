/**
 * Remembers what happened: one record for each event, written in the event's own transaction, never changed afterwards. So
 * there is no effect without its record, and no record without its effect. Listens; nobody calls it.
 */
@ApplicationModule(
        allowedDependencies = {
            "channel",
            "claim",
            "compliance",
            "content",
            "credential",
            "discussion",
            "identity",
            "inbox",
            "portrait",
            "problem",
            "publication",
            "retention",
            "review",
            "workflow"
        })
@NullMarked
package io.countersign.engine.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
