/** The data dictionary: reading it, and reading facts by it. */
@NullMarked
package io.countersign.engine.compliance.fact;

import org.jspecify.annotations.NullMarked;
