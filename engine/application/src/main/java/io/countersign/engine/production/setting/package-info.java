@NullMarked
package io.countersign.engine.production.setting;

import org.jspecify.annotations.NullMarked;
