@NullMarked
package io.countersign.engine.inbox.jdbc;

import org.jspecify.annotations.NullMarked;
