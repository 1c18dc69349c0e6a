/** What a changed table would have decided about content of the past. */
@NullMarked
package io.countersign.engine.compliance.rule.simulation;

import org.jspecify.annotations.NullMarked;
