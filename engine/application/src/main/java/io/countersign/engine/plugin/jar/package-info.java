@NullMarked
package io.countersign.engine.plugin.jar;

import org.jspecify.annotations.NullMarked;
