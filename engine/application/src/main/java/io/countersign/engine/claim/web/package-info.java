/** Claims over HTTP. */
@NullMarked
package io.countersign.engine.claim.web;

import org.jspecify.annotations.NullMarked;
