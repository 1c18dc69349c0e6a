package io.countersign.plugin.spi.channel;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Who an account is, by the network's word.
 *
 * @param handle e.g. {@code @acme.example}
 * @param displayName may be empty
 * @param limits the limits of this account or server, where the network tells them
 */
public record Verification(String handle, String displayName, Optional<URI> profile, Optional<Limits> limits) {

    public Verification {
        Objects.requireNonNull(handle);
        Objects.requireNonNull(displayName);
        Objects.requireNonNull(profile);
        Objects.requireNonNull(limits);
    }
}
