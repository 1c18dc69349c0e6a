/** The plan of a submission and its stages. */
@NullMarked
package io.countersign.engine.review.plan;

import org.jspecify.annotations.NullMarked;
