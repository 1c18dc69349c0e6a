package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.identity.People;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PackVersionAnswer(
        String version,
        String hash,
        String state,
        String source,
        @Nullable Instant validFrom,
        @Nullable Instant validUntil,
        @Nullable PersonAnswer author,
        @Nullable PersonAnswer releasedBy) {

    static PackVersionAnswer of(PackVersion version, People people) {
        return new PackVersionAnswer(
                version.semver(),
                version.hash(),
                version.state().name(),
                version.source().name(),
                version.validFrom().orElse(null),
                version.validUntil().orElse(null),
                version.author().map(author -> PersonAnswer.of(author, people)).orElse(null),
                version.releasedBy()
                        .map(releaser -> PersonAnswer.of(releaser, people))
                        .orElse(null));
    }
}
