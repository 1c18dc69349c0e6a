/** Logging in, the route table, and the addresses of people and groups. */
@NullMarked
package io.countersign.engine.identity.web;

import org.jspecify.annotations.NullMarked;
