@NullMarked
package io.countersign.engine.workflow.camunda;

import org.jspecify.annotations.NullMarked;
