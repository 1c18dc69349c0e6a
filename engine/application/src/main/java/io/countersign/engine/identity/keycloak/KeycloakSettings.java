package io.countersign.engine.identity.keycloak;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The realm and how we use it.
 *
 * @param issuer address of the realm as people and tokens name it, such as
 *     {@code https://login.example.org/realms/countersign}
 * @param backChannel the same realm as this machine reaches it; the issuer where it is left out
 * @param workspace the client for browsers
 * @param directory the client whose service account reads users and groups
 * @param bearer who may come with a token
 * @param sweep how often users and groups are read
 * @param patience how long an answer of Keycloak is waited for
 * @param fresh how old a second factor may be for a risky decision
 */
@ByKeycloak
@ConfigurationProperties("countersign.identity.keycloak")
public record KeycloakSettings(
        URI issuer,
        @Nullable URI backChannel,
        KeycloakClient workspace,
        KeycloakClient directory,
        @DefaultValue Bearer bearer,
        @DefaultValue("PT20S") Duration sweep,
        @DefaultValue("PT4S") Duration patience,
        @DefaultValue("PT10M") Duration fresh) {

    public KeycloakSettings {
        needed("issuer", issuer);
        needed("workspace", workspace);
        needed("directory", directory);
        if (issuer.getHost() == null || !issuer.getPath().matches(".*/realms/[^/]+")) {
            throw new IllegalArgumentException("countersign.identity.keycloak.issuer " + issuer
                    + ": not a realm's address. Write it like https://login.example.org/realms/countersign.");
        }
    }

    private static void needed(String name, @Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("countersign.identity.keycloak." + name
                    + ": it is missing. Set it, or set countersign.identity.provider to local.");
        }
    }

    /** An address below the realm, for our own calls. */
    public URI call(String path) {
        return URI.create((backChannel == null ? issuer : backChannel) + path);
    }

    /** An address below the realm, for people's browsers. */
    public URI show(String path) {
        return URI.create(issuer + path);
    }

    /** Where the realm's users and groups are read. */
    public URI administration() {
        return URI.create(call("").toString().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1"));
    }

    /**
     * Who may come with a token.
     *
     * @param audience what a token must be meant for
     * @param clients the clients whose tokens are taken
     */
    public record Bearer(
            @DefaultValue("countersign-api") String audience,

            @DefaultValue({"countersign-modeler", "countersign-machine"})
            List<String> clients) {

        public Bearer {
            clients = List.copyOf(clients);
        }
    }
}
