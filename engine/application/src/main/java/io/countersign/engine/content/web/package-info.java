/** Content over HTTP. */
@NullMarked
package io.countersign.engine.content.web;

import org.jspecify.annotations.NullMarked;
