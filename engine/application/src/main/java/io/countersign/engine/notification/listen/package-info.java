/** Which event tells whom. */
@NullMarked
package io.countersign.engine.notification.listen;

import org.jspecify.annotations.NullMarked;
