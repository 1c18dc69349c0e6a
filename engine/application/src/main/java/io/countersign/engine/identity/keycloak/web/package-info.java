/** Logging in at Keycloak by OpenID Connect, and its tokens on our operations. */
@NullMarked
package io.countersign.engine.identity.keycloak.web;

import org.jspecify.annotations.NullMarked;
