package io.countersign.plugin.spi.setting;

import io.countersign.plugin.spi.Secret;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The filled form of one account: plain values, and the handle to the secrets that were leased for this use. */
public final class Settings {

    private final Map<String, String> values;
    private final Map<String, Secret> secrets;

    public Settings(Map<String, String> values, Map<String, Secret> secrets) {
        this.values = Map.copyOf(values);
        this.secrets = Map.copyOf(secrets);
    }

    /** Empty when the setting was left blank. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    /** @throws IllegalArgumentException when the setting is missing, which the form prevents for a required one */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("Setting '" + key + "' is missing."));
    }

    /** The address without a slash at its end. */
    public URI address(String key) {
        return URI.create(get(key).replaceAll("/+$", ""));
    }

    /** @throws IllegalArgumentException when there is no such secret */
    public Secret secret(String key) {
        Secret secret = secrets.get(key);
        if (secret == null) {
            throw new IllegalArgumentException("Secret '" + key + "' is missing.");
        }
        return secret;
    }

    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
