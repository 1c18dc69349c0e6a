/** The history of an item over HTTP. */
@NullMarked
package io.countersign.engine.audit.web;

import org.jspecify.annotations.NullMarked;
