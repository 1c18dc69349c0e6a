/** A network that exists in the product only. */
@org.jspecify.annotations.NullMarked
package io.countersign.plugin.sandbox;
