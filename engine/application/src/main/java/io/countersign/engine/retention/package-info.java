/**
 * Until when what was decided has to be kept, and which of it is on legal hold whatever the day. Erases what need not be kept
 * any more, and keeps the record that it did.
 */
@ApplicationModule(allowedDependencies = {"asset", "compliance", "content", "identity", "problem"})
@NullMarked
package io.countersign.engine.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
