/** FEEL and DMN as Camunda understands them. */
@NullMarked
package io.countersign.engine.compliance.camunda;

import org.jspecify.annotations.NullMarked;
