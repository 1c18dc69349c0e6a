package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.rule.jdbc.DraftTable;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which versions of a pack a draft begins with. */
@Component
public class PackHistory {

    private final Packs packs;
    private final DraftTable drafts;

    PackHistory(Packs packs, DraftTable drafts) {
        this.packs = packs;
        this.drafts = drafts;
    }

    /** @throws ProblemException 404 */
    public Pack pack(String key) {
        return packs.find(key).orElseThrow(() -> ProblemException.notFound("Pack", key));
    }

    /** @throws ProblemException 404 */
    public PackVersion version(String key, String semver) {
        return packs.version(key, semver)
                .orElseThrow(() -> ProblemException.notFound("Pack version", key + " " + semver));
    }

    /** What a change comes after: the last released version, also when it only becomes live later. */
    public PackVersion base(String key) {
        return packs.versions(key).stream()
                .filter(version -> version.state() == PackState.RELEASED)
                .findFirst()
                .orElseThrow(() -> ProblemException.conflict(
                        "NOTHING_RELEASED",
                        "Pack '%s': no version of it was ever released. Release one first.".formatted(key)));
    }

    /** The shipped version that a version is or was made of. */
    public Optional<PackVersion> starterOf(PackVersion version) {
        if (version.source() == PackSource.STARTER) {
            return Optional.of(version);
        }
        return drafts.ofVersion(version.pack(), version.semver())
                .flatMap(RuleDraft::starter)
                .flatMap(starter -> packs.version(version.pack(), starter));
    }

    public RuleTable table(PackVersion version) {
        return new RuleTable(packs.table(version));
    }

    public String dmn(PackVersion version) {
        return packs.dmn(version);
    }
}
