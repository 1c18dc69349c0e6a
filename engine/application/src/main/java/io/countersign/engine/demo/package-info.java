/** Loads a believable company, through the same doors that people use. Only on request, into an empty installation. */
@ApplicationModule(
        allowedDependencies = {
            "identity",
            "asset",
            "content",
            "channel",
            "compliance",
            "credential",
            "discussion",
            "portrait",
            "review",
            "publication",
            "problem"
        })
@NullMarked
package io.countersign.engine.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
