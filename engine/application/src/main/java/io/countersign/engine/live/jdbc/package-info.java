@NullMarked
package io.countersign.engine.live.jdbc;

import org.jspecify.annotations.NullMarked;
