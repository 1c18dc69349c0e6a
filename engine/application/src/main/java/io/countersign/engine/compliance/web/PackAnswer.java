package io.countersign.engine.compliance.web;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.identity.People;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param live the version that counts now; absent while none is released */
record PackAnswer(
        String key,
        String title,
        String layer,
        List<String> regions,
        @Nullable PackVersionAnswer live) {

    static PackAnswer of(Pack pack, Optional<PackVersion> live, People people) {
        return new PackAnswer(
                pack.key(),
                pack.title(),
                pack.layer().name(),
                pack.regions().stream().sorted().toList(),
                live.map(version -> PackVersionAnswer.of(version, people)).orElse(null));
    }
}
