/** Reads Keycloak with {@code camunda-platform-7-keycloak}. */
@NullMarked
package io.countersign.engine.identity.keycloak.camunda;

import org.jspecify.annotations.NullMarked;
