package io.countersign.engine.identity;

/** Where people have their accounts and log in. */
public enum IdentityProvider {
    /** Accounts of our own, with passwords kept here: the first run and small installations. */
    LOCAL,
    /** The company's Keycloak, and nothing beside it. */
    KEYCLOAK
}
