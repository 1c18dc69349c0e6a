@NullMarked
package io.countersign.engine.production.jdbc;

import org.jspecify.annotations.NullMarked;
