/** The table of pictures. */
@NullMarked
package io.countersign.engine.portrait.jdbc;

import org.jspecify.annotations.NullMarked;
