@NullMarked
package io.countersign.engine.publication.jdbc;

import org.jspecify.annotations.NullMarked;
