package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The packs and their versions. Versions are kept for ever. */
public interface Packs {

    /** By layer, then by key. */
    List<Pack> all();

    Optional<Pack> find(String key);

    /** The newest first. */
    List<PackVersion> versions(String key);

    Optional<PackVersion> version(String key, String semver);

    /** What is or will be live then, of what is known now. */
    RuleSet live(Instant at);

    /**
     * A set that was used before.
     *
     * @throws io.countersign.engine.problem.ProblemException 404
     */
    RuleSet ruleSet(RuleSetId id);

    /** The DMN text, byte for byte as it was stored. */
    String dmn(PackVersion version);

    /** The same as data. */
    DecisionTable table(PackVersion version);

    /**
     * A set with a table that is no version: for a simulation. The text is kept under its hash.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 as {@link DecisionTables#read}
     */
    RuleSet preview(RuleSet base, String key, String dmn);

    /**
     * A new version, {@link PackState#PROPOSED}.
     *
     * @param semver above every version of the pack
     * @throws io.countersign.engine.problem.ProblemException 400 as {@link DecisionTables#read}, 409 when the version is not
     *     new
     */
    PackVersion propose(String key, String semver, String dmn, PersonId author);

    /** Makes a proposed version live from then on; not checked here: who may. */
    PackVersion release(PackVersion version, Instant validFrom, PersonId by);

    /** Sends a proposed version back. */
    PackVersion sendBack(PackVersion version);

    /** Takes a released version back from now on: the one before it is live again. */
    PackVersion rollBack(PackVersion version);
}
