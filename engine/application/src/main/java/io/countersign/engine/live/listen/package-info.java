@NullMarked
package io.countersign.engine.live.listen;

import org.jspecify.annotations.NullMarked;
