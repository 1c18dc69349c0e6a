/** Takes pictures in and hands them out. */
@NullMarked
package io.countersign.engine.asset.store;

import org.jspecify.annotations.NullMarked;
