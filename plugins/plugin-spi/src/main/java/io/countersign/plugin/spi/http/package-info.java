@NullMarked
package io.countersign.plugin.spi.http;

import org.jspecify.annotations.NullMarked;
