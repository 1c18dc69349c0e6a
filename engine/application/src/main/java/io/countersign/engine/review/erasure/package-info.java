/** Takes away what reviewers wrote about content that is erased. */
@NullMarked
package io.countersign.engine.review.erasure;

import org.jspecify.annotations.NullMarked;
