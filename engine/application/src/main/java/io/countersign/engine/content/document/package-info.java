/** A version's document: canonical, hashed, read back and compared. */
@NullMarked
package io.countersign.engine.content.document;

import org.jspecify.annotations.NullMarked;
