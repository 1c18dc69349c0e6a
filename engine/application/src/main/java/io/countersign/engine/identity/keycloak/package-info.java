/**
 * The company's Keycloak: people log in there, and its people and groups are kept in our tables, so that one truth serves
 * inbox, mails, four eyes and Camunda, and everything goes on while Keycloak is away.
 */
@NullMarked
package io.countersign.engine.identity.keycloak;

import org.jspecify.annotations.NullMarked;
