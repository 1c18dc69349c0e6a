package io.countersign.plugin.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A typed refusal. Its message is shown to people as it is: what, which one, why, and what to do; never a secret, a
 * header or a whole answer of the network.
 */
public final class PluginFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final FailureKind kind;
    private final transient @Nullable Instant retryAt;

    private PluginFailure(FailureKind kind, String message, @Nullable Instant retryAt, @Nullable Throwable cause) {
        super(Objects.requireNonNull(message), cause);
        this.kind = Objects.requireNonNull(kind);
        this.retryAt = retryAt;
    }

    public static PluginFailure contentRejected(String message) {
        return new PluginFailure(FailureKind.CONTENT_REJECTED, message, null, null);
    }

    public static PluginFailure notConnected(String message) {
        return new PluginFailure(FailureKind.NOT_CONNECTED, message, null, null);
    }

    /** @param until when the network will take calls again, by the network's word */
    public static PluginFailure rateLimited(String message, Instant until) {
        return new PluginFailure(FailureKind.RATE_LIMITED, message, Objects.requireNonNull(until), null);
    }

    public static PluginFailure unavailable(String message, @Nullable Throwable cause) {
        return new PluginFailure(FailureKind.UNAVAILABLE, message, null, cause);
    }

    /** @param notBefore the network's {@code Retry-After}, if it gave one */
    public static PluginFailure unavailableUntil(String message, Instant notBefore) {
        return new PluginFailure(FailureKind.UNAVAILABLE, message, Objects.requireNonNull(notBefore), null);
    }

    public static PluginFailure outcomeUnknown(String message, @Nullable Throwable cause) {
        return new PluginFailure(FailureKind.OUTCOME_UNKNOWN, message, null, cause);
    }

    public static PluginFailure defect(String message, @Nullable Throwable cause) {
        return new PluginFailure(FailureKind.PLUGIN_DEFECT, message, null, cause);
    }

    public FailureKind kind() {
        return kind;
    }

    /** The earliest moment for another try, where the network named one. */
    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }
}
