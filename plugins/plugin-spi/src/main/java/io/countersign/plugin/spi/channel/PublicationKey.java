package io.countersign.plugin.spi.channel;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The stored identity of one publication; the same at every try.
 *
 * @param value unique per publication, never reused
 * @param createdAt when the publication was planned, to the microsecond; networks that order by key use it
 */
public record PublicationKey(UUID value, Instant createdAt) {

    public PublicationKey {
        Objects.requireNonNull(value);
        Objects.requireNonNull(createdAt);
    }
}
