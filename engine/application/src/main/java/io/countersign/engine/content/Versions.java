package io.countersign.engine.content;

import java.util.List;
import java.util.Optional;

/**
 * The immutable states of items. Asks nobody's rights: whoever knows a version's id got it from something he may see. Of an
 * erased item every method throws a {@link io.countersign.engine.problem.ProblemException} 410.
 */
public interface Versions {

    /** @throws io.countersign.engine.problem.ProblemException 404 */
    Version get(VersionId id);

    Optional<Version> find(ItemId item, int number);

    Optional<Version> newestOf(ItemId item);

    /** Newest first. */
    List<Version> of(ItemId item);

    /** What is different, by path; empty when both say the same. */
    List<Change> difference(VersionId older, VersionId newer);

    /**
     * Computes the hash anew from the stored document and the assets' bytes. Differs from {@link Version#hash()} when a
     * single bit of either was changed.
     */
    ContentHash recompute(VersionId id);
}
