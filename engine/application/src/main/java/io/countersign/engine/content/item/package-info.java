/** Items, drafts and campaigns at work. */
@NullMarked
package io.countersign.engine.content.item;

import org.jspecify.annotations.NullMarked;
