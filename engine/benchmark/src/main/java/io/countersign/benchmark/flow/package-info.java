/** One approval flow, from its start to its end, over HTTP: the product beside plain Camunda with the same model. */
@NullMarked
package io.countersign.benchmark.flow;

import org.jspecify.annotations.NullMarked;
