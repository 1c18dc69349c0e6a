package io.countersign.plugin.spi.channel;

import java.util.Objects;

/**
 * Something that the network would refuse or spoil.
 *
 * @param code stable, in capitals, e.g. {@code TEXT_TOO_LONG}
 * @param message what, how much, what is allowed, what to do
 */
public record Finding(String code, Severity severity, String message) {

    public Finding {
        if (!code.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException("Finding code '" + code + "' must be capitals and underscores.");
        }
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
    }

    /** What a finding does. */
    public enum Severity {
        /** Submitting is refused. */
        BLOCK,
        /** Shown to author and approvers. */
        WARN,
        /** Good to know. */
        INFO
    }
}
