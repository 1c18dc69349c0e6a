@NullMarked
package io.countersign.plugin.spi;

import org.jspecify.annotations.NullMarked;
