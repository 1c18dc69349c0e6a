package io.countersign.plugin.spi;

import java.util.Objects;

/** A secret that cannot be printed, logged or serialized by accident. */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value));
    }

    /** The secret itself. Pass it straight into the request that needs it; never keep or log it. */
    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "Secret[hidden]";
    }
}
