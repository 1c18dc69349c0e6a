package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PackVersionAnswer(
        String version,
        String hash,
        String state,
        String source,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable String author,
        @Nullable String releasedBy) {

    static PackVersionAnswer of(PackVersion version) {
        return new PackVersionAnswer(
                version.semver(),
                version.hash(),
                version.state().name(),
                version.source().name(),
                version.validFrom().orElse(null),
                version.validUntil().orElse(null),
                version.author().map(PersonId::value).orElse(null),
                version.releasedBy().map(PersonId::value).orElse(null));
    }
}
