/** The processes that are measured or killed: PostgreSQL, product, network. None of them shares a process with who watches. */
@NullMarked
package io.countersign.benchmark.stage;

import org.jspecify.annotations.NullMarked;
