/** Measures the product beside the plain Camunda products; both in one run, in turns. */
@NullMarked
package io.countersign.benchmark;

import org.jspecify.annotations.NullMarked;
