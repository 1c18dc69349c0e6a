@NullMarked
package io.countersign.plugin.spi.setting;

import org.jspecify.annotations.NullMarked;
