/** Where assets are kept. */
@NullMarked
package io.countersign.engine.asset.jdbc;

import org.jspecify.annotations.NullMarked;
