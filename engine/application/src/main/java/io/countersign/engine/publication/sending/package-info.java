@NullMarked
package io.countersign.engine.publication.sending;

import org.jspecify.annotations.NullMarked;
