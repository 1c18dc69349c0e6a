/** Versions and submissions at work. */
@NullMarked
package io.countersign.engine.content.submission;

import org.jspecify.annotations.NullMarked;
