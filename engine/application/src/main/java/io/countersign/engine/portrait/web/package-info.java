/** Pictures of people over HTTP. */
@NullMarked
package io.countersign.engine.portrait.web;

import org.jspecify.annotations.NullMarked;
