package io.countersign.engine.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One version of every pack: what an evaluation is computed with.
 *
 * @param versions sorted by pack key, one per pack
 */
public record RuleSet(RuleSetId id, List<PackVersion> versions) {

    public RuleSet {
        versions = List.copyOf(versions);
    }

    public static RuleSet of(List<PackVersion> versions) {
        var sorted = versions.stream()
                .sorted(Comparator.comparing(PackVersion::pack))
                .toList();
        return new RuleSet(idOf(sorted), sorted);
    }

    public Optional<PackVersion> find(String pack) {
        return versions.stream().filter(version -> version.pack().equals(pack)).findFirst();
    }

    /** The same set with another version of one pack, or with one pack more. */
    public RuleSet with(PackVersion changed) {
        var rest = versions.stream().filter(version -> !version.pack().equals(changed.pack()));
        return of(Stream.concat(rest, Stream.of(changed)).toList());
    }

    /** Short, for people: the highest version of a pack and the beginning of the id, such as {@code 1.2.0+4fa09c31b2d7}. */
    public String label() {
        var highest =
                versions.stream().map(PackVersion::semver).max(Semver.ORDER).orElse("0.0.0");
        return highest + "+" + id.value().substring(0, 12);
    }

    private static RuleSetId idOf(List<PackVersion> sorted) {
        var lines = sorted.stream()
                .map(version -> version.pack() + " " + version.semver() + " " + version.hash() + "\n")
                .collect(Collectors.joining());
        return new RuleSetId(Sha256.of(lines));
    }
}
