/** Finds again in a later version what a remark was pinned to. */
@NullMarked
package io.countersign.engine.discussion.anchor;

import org.jspecify.annotations.NullMarked;
