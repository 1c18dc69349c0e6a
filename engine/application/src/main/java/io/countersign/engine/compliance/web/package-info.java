/** Rules over HTTP. */
@NullMarked
package io.countersign.engine.compliance.web;

import org.jspecify.annotations.NullMarked;
