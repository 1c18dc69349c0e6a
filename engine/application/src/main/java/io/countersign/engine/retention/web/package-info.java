/** Retention and legal holds over HTTP. */
@NullMarked
package io.countersign.engine.retention.web;

import org.jspecify.annotations.NullMarked;
