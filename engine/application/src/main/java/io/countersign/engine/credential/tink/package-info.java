@NullMarked
package io.countersign.engine.credential.tink;

import org.jspecify.annotations.NullMarked;
