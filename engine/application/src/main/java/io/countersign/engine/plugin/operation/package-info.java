@NullMarked
package io.countersign.engine.plugin.operation;

import org.jspecify.annotations.NullMarked;
