/** What went out, where, with which outcome: the ledger, its worker, repair, take-down and emergency stop. */
@ApplicationModule(
        allowedDependencies = {
            "asset",
            "channel",
            "content",
            "credential",
            "idempotency",
            "identity",
            "inbox",
            "plugin",
            "language",
            "problem",
            "reading",
            "workflow"
        })
@NullMarked
package io.countersign.engine.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
