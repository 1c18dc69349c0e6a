package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;

/** An address that a server gave us for people to open: never one that runs something. */
final class WebAddress {

    private WebAddress() {}

    static Optional<URI> of(JsonNode text) {
        String address = text.asText("");
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
