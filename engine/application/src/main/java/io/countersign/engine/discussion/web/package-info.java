/** Discussions over HTTP. */
@NullMarked
package io.countersign.engine.discussion.web;

import org.jspecify.annotations.NullMarked;
