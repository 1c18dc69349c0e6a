/** How the process engine sees people and groups, and that it does nothing in nobody's name. */
@NullMarked
package io.countersign.engine.identity.camunda;

import org.jspecify.annotations.NullMarked;
