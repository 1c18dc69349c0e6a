/** What the process engine asks about rules that were handed over. */
@NullMarked
package io.countersign.engine.compliance.rule.release.camunda;

import org.jspecify.annotations.NullMarked;
