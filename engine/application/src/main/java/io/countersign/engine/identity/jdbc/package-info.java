/** SQL of people, groups and local accounts. */
@NullMarked
package io.countersign.engine.identity.jdbc;

import org.jspecify.annotations.NullMarked;
