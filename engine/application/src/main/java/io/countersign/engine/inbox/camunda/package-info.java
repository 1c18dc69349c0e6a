@NullMarked
package io.countersign.engine.inbox.camunda;

import org.jspecify.annotations.NullMarked;
