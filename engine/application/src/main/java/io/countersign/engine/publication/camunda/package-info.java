@NullMarked
package io.countersign.engine.publication.camunda;

import org.jspecify.annotations.NullMarked;
