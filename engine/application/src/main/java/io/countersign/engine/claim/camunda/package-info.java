/** What the process engine asks about a lapsed claim. */
@NullMarked
package io.countersign.engine.claim.camunda;

import org.jspecify.annotations.NullMarked;
