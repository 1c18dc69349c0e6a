/** Finds words in texts and says which facts they propose. */
@NullMarked
package io.countersign.engine.compliance.detection;

import org.jspecify.annotations.NullMarked;
