package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.compliance.evaluation.PackKeys;
import io.countersign.engine.compliance.jdbc.PackRows;
import io.countersign.engine.compliance.jdbc.RuleSetRows;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredPacks implements Packs {

    private static final String UNSAVED = "draft";

    private final PackRows rows;
    private final RuleSetRows ruleSets;
    private final Tables tables;
    private final Clock clock;

    StoredPacks(PackRows rows, RuleSetRows ruleSets, Tables tables, Clock clock) {
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public List<Pack> all() {
        return rows.keys().stream()
                .flatMap(key -> find(key).stream())
                .sorted(Comparator.comparing(Pack::layer).thenComparing(Pack::key))
                .toList();
    }

    @Override
    public Optional<Pack> find(String key) {
        var versions = rows.versions(key);
        return versions.stream()
                .filter(version -> version.state() == PackState.RELEASED)
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(version -> pack(key, tables.table(version)));
    }

    @Override
    public List<PackVersion> versions(String key) {
        return rows.versions(key).stream()
                .sorted(Comparator.comparing(PackVersion::semver, Semver.ORDER.reversed()))
                .toList();
    }

    @Override
    public Optional<PackVersion> version(String key, String semver) {
        return rows.find(key, semver);
    }

    @Override
    public RuleSet live(Instant at) {
        return RuleSet.of(rows.live(at));
    }

    @Override
    public RuleSet ruleSet(RuleSetId id) {
        var entries = ruleSets.find(id).orElseThrow(() -> ProblemException.notFound("Rule set", id));
        var kept = rows.ofRuleSet(id).stream().collect(Collectors.toMap(PackVersion::pack, Function.identity()));
        var versions = entries.stream()
                .map(entry ->
                        Optional.ofNullable(kept.get(entry.pack())).orElseGet(() -> draft(entry.pack(), entry.hash())))
                .toList();
        return RuleSet.of(versions);
    }

    @Override
    public String dmn(PackVersion version) {
        return tables.dmn(version.hash());
    }

    @Override
    public DecisionTable table(PackVersion version) {
        return tables.table(version);
    }

    @Override
    public RuleSet preview(RuleSet base, String key, String dmn) {
        return base.with(draft(key, tables.keep(key, dmn)));
    }

    @Override
    @Transactional
    public PackVersion propose(String key, String semver, String dmn, PersonId author) {
        var highest =
                versions(key).stream().map(PackVersion::semver).findFirst().orElse("0.0.0");
        if (!Semver.isWellFormed(semver) || Semver.ORDER.compare(semver, highest) <= 0) {
            throw ProblemException.conflict(
                    "VERSION_NOT_NEW",
                    "Pack %s: the version %s is not above %s. Choose a higher one.".formatted(key, semver, highest));
        }
        var proposed = new PackVersion(
                key,
                semver,
                tables.keep(key, dmn),
                PackState.PROPOSED,
                PackSource.COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.of(author),
                Optional.empty());
        if (!rows.add(proposed)) {
            throw ProblemException.conflict(
                    "VERSION_NOT_NEW",
                    "Pack %s: somebody made the version %s. Choose a higher one.".formatted(key, semver));
        }
        return proposed;
    }

    @Override
    @Transactional
    public PackVersion release(PackVersion version, Instant validFrom, PersonId by) {
        return changed(version, rows.release(version, validFrom, by), "it is not proposed any more");
    }

    @Override
    @Transactional
    public PackVersion sendBack(PackVersion version) {
        return changed(version, rows.sendBack(version), "it is not proposed any more");
    }

    @Override
    @Transactional
    public PackVersion rollBack(PackVersion version) {
        return changed(
                version,
                rows.rollBack(version, clock.instant()),
                "it is not released, or no earlier version could take its place");
    }

    private PackVersion changed(PackVersion version, boolean done, String why) {
        if (!done) {
            throw ProblemException.conflict(
                    "VERSION_STATE",
                    "Pack %s, version %s: %s. Load the pack again.".formatted(version.pack(), version.semver(), why));
        }
        return rows.find(version.pack(), version.semver()).orElseThrow();
    }

    private static PackVersion draft(String key, String hash) {
        return new PackVersion(
                key,
                UNSAVED,
                hash,
                PackState.DRAFT,
                PackSource.COMPANY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Pack pack(String key, DecisionTable table) {
        var layer = PackKeys.layerOf(key, table.id());
        return new Pack(key, table.name(), layer, PackKeys.regionsOf(key, layer));
    }
}
