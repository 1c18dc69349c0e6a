@NullMarked
package io.countersign.process;

import org.jspecify.annotations.NullMarked;
