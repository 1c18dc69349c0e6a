/** Runs every benchmark one after the other and writes what came of them into the documentation. */
@NullMarked
package io.countersign.benchmark.report;

import org.jspecify.annotations.NullMarked;
