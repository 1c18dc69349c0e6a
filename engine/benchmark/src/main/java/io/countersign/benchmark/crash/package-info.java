/** Kills the product wherever it hurts, and counts afterwards. The judges share no process with what they judge. */
@NullMarked
package io.countersign.benchmark.crash;

import org.jspecify.annotations.NullMarked;
