/**
 * The claims library: what may be said, where, until when and on which evidence; which content says it; and what happens
 * when a claim lapses. Listens to submissions; nobody has to call it.
 */
@ApplicationModule(allowedDependencies = {"content", "identity", "inbox", "problem", "publication", "workflow"})
@NullMarked
package io.countersign.engine.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
