/** A decision table as rows and columns, and how two of them differ. */
@NullMarked
package io.countersign.engine.compliance.rule.table;

import org.jspecify.annotations.NullMarked;
