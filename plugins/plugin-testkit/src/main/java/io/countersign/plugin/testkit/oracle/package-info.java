/**
 * A network that remembers in files what it accepted, in a process of its own: the judge of tests that kill the product.
 * Needs the JDK only.
 */
@org.jspecify.annotations.NullMarked
package io.countersign.plugin.testkit.oracle;
