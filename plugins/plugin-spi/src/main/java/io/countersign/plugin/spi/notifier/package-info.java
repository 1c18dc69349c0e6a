@NullMarked
package io.countersign.plugin.spi.notifier;

import org.jspecify.annotations.NullMarked;
