/** Who may see and change which items. */
@NullMarked
package io.countersign.engine.content.access;

import org.jspecify.annotations.NullMarked;
