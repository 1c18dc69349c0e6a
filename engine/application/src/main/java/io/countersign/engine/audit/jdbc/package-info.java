/** Where records are kept. */
@NullMarked
package io.countersign.engine.audit.jdbc;

import org.jspecify.annotations.NullMarked;
