/** Who acts on a thread, for the application and the process engine alike. */
@NullMarked
package io.countersign.engine.identity.principal;

import org.jspecify.annotations.NullMarked;
