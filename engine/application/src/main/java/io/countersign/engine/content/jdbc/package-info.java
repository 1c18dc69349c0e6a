/** The tables of content. */
@NullMarked
package io.countersign.engine.content.jdbc;

import org.jspecify.annotations.NullMarked;
