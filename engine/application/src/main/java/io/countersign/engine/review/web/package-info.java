/** Submissions, reviews and routes over HTTP. */
@NullMarked
package io.countersign.engine.review.web;

import org.jspecify.annotations.NullMarked;
