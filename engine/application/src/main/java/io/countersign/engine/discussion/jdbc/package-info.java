/** Where remarks are kept. */
@NullMarked
package io.countersign.engine.discussion.jdbc;

import org.jspecify.annotations.NullMarked;
