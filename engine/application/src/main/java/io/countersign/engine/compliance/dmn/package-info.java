/** Reads DMN files that anybody may have written. */
@NullMarked
package io.countersign.engine.compliance.dmn;

import org.jspecify.annotations.NullMarked;
