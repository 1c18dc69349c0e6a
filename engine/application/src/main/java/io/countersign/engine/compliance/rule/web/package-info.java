/** Changing rules over HTTP. */
@NullMarked
package io.countersign.engine.compliance.rule.web;

import org.jspecify.annotations.NullMarked;
