/**
 * Says the product's own sentences in the reader's language. The code holds them in English; catalogues hold the other
 * languages by that English sentence, and an answer is translated when it is written.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.countersign.engine.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
