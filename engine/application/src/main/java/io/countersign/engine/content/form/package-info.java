/** Reads what authors send, field by field. */
@NullMarked
package io.countersign.engine.content.form;

import org.jspecify.annotations.NullMarked;
