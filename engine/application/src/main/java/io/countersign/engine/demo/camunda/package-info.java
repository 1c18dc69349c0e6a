/** What the demo needs of the process engine: that it follows the demo's clock, and a look at whether it has work left. */
@NullMarked
package io.countersign.engine.demo.camunda;

import org.jspecify.annotations.NullMarked;
