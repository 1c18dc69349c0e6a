package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A pack as it was at one time. Its table never changes.
 *
 * @param pack key
 * @param semver such as {@code 1.0.0}
 * @param hash SHA-256 of the DMN text, in hexadecimal
 * @param validFrom from when it is live; present when released
 * @param validUntil from when it is not live any more because it was rolled back
 * @param author empty for what is shipped
 * @param releasedBy empty for what is shipped, and before release
 */
public record PackVersion(
        String pack,
        String semver,
        String hash,
        PackState state,
        PackSource source,
        Optional<Instant> validFrom,
        Optional<Instant> validUntil,
        Optional<PersonId> author,
        Optional<PersonId> releasedBy) {}
