/** Plans, reviews, decisions and idempotency keys in PostgreSQL. */
@NullMarked
package io.countersign.engine.review.jdbc;

import org.jspecify.annotations.NullMarked;
