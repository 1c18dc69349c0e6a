/** Which tables are live, where they come from, and asking them. */
@NullMarked
package io.countersign.engine.compliance.pack;

import org.jspecify.annotations.NullMarked;
