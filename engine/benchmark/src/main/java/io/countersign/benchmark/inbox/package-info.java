/** What it costs to see one's own tasks among those of everybody. */
@NullMarked
package io.countersign.benchmark.inbox;

import org.jspecify.annotations.NullMarked;
