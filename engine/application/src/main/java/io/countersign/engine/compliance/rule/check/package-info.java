/** Everything that can be wrong with a table before anybody is bound by it. */
@NullMarked
package io.countersign.engine.compliance.rule.check;

import org.jspecify.annotations.NullMarked;
