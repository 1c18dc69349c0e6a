@NullMarked
package io.countersign.engine.plugin.http;

import org.jspecify.annotations.NullMarked;
