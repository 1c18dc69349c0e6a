/** Which accounts are connected, who owns them, and how well they work. */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "credential",
            "idempotency",
            "identity",
            "plugin",
            "language",
            "problem",
            "reading"
        })
@NullMarked
package io.countersign.engine.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
