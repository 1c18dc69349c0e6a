/** The product as a test build: itself, unchanged, with places at which it ends and the networks that it publishes on. */
@NullMarked
package io.countersign.benchmark.crash.product;

import org.jspecify.annotations.NullMarked;
