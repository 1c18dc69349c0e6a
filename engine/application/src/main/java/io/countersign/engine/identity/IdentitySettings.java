package io.countersign.engine.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who says who somebody is.
 *
 * @param provider with {@link IdentityProvider#KEYCLOAK} there are no local accounts, no passwords and no basic login
 */
@ConfigurationProperties("countersign.identity")
public record IdentitySettings(@DefaultValue("LOCAL") IdentityProvider provider) {

    public boolean isLocal() {
        return provider == IdentityProvider.LOCAL;
    }
}
