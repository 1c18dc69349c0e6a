/** The meaning of FEEL, as Camunda reads it. */
@NullMarked
package io.countersign.engine.compliance.rule.camunda;

import org.jspecify.annotations.NullMarked;
