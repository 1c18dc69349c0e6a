@NullMarked
package io.countersign.plugin.spi.channel;

import org.jspecify.annotations.NullMarked;
