package io.countersign.engine.identity.keycloak;

import org.jspecify.annotations.Nullable;

/** One of our clients in the realm, as which the product itself speaks to Keycloak. */
public record KeycloakClient(String id, ClientSecret secret) {

    public KeycloakClient {
        if (isMissing(id) || isMissing(secret)) {
            throw new IllegalArgumentException(
                    "A client of Keycloak needs an id and a secret. Set both, for the workspace and for the directory.");
        }
    }

    private static boolean isMissing(@Nullable Object value) {
        return value == null;
    }
}
