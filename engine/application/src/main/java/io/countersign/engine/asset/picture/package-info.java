/** What kind of picture some bytes are, whether they are harmless, and how they look small. */
@NullMarked
package io.countersign.engine.asset.picture;

import org.jspecify.annotations.NullMarked;
