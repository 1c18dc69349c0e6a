/** Where claims and their uses are kept. */
@NullMarked
package io.countersign.engine.claim.jdbc;

import org.jspecify.annotations.NullMarked;
