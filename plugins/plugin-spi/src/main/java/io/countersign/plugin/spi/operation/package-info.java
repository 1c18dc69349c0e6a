@NullMarked
package io.countersign.plugin.spi.operation;

import org.jspecify.annotations.NullMarked;
