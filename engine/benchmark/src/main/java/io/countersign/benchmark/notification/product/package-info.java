/** The product with something that makes tasks in it. */
@NullMarked
package io.countersign.benchmark.notification.product;

import org.jspecify.annotations.NullMarked;
