@NullMarked
package io.countersign.engine;

import org.jspecify.annotations.NullMarked;
