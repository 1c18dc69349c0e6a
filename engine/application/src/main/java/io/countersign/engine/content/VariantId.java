package io.countersign.engine.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Made from its version, account and market, of which each combination exists once. */
public record VariantId(UUID value) {

    public static VariantId of(VersionId version, AccountId account, Market market) {
        var name = version + "/" + account + "/" + market;
        return new VariantId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static VariantId parse(String text) {
        return new VariantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
