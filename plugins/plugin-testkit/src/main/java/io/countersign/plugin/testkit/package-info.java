/** Contract tests that a plugin's tests inherit, and the networks to run them against. */
@org.jspecify.annotations.NullMarked
package io.countersign.plugin.testkit;
