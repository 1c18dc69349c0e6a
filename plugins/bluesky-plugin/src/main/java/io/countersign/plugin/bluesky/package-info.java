/** Publishes to Bluesky, and to any other server of the AT Protocol. */
@org.jspecify.annotations.NullMarked
package io.countersign.plugin.bluesky;
