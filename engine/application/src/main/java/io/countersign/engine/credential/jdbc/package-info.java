@NullMarked
package io.countersign.engine.credential.jdbc;

import org.jspecify.annotations.NullMarked;
