/** How fast signed posts go out, and that no account's limit is passed on the way. */
@NullMarked
package io.countersign.benchmark.publication;

import org.jspecify.annotations.NullMarked;
