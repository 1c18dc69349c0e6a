/** Reads BPMN models; needs no running engine. */
@NullMarked
package io.countersign.engine.model.camunda;

import org.jspecify.annotations.NullMarked;
