/** How long the built product takes to its first page, and what memory it takes then. */
@NullMarked
package io.countersign.benchmark.start;

import org.jspecify.annotations.NullMarked;
