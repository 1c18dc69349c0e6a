/** Erases what need not be kept any more, with its record. */
@NullMarked
package io.countersign.engine.retention.erasure;

import org.jspecify.annotations.NullMarked;
