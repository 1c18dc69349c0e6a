package io.countersign.engine.identity.keycloak;

/** What one of our clients shows to Keycloak. It cannot be printed by accident. */
public final class ClientSecret {

    private final String text;

    private ClientSecret(String text) {
        this.text = text;
    }

    /** Also what Spring calls to read it from a setting. */
    public static ClientSecret of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A client secret is empty. Copy it from the client in Keycloak.");
        }
        return new ClientSecret(text);
    }

    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return "(client secret)";
    }
}
