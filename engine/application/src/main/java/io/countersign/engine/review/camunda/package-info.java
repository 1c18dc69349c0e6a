/** The review in the process engine: its steps, its forms, its four eyes. */
@NullMarked
package io.countersign.engine.review.camunda;

import org.jspecify.annotations.NullMarked;
