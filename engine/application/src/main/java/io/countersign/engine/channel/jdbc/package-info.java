@NullMarked
package io.countersign.engine.channel.jdbc;

import org.jspecify.annotations.NullMarked;
