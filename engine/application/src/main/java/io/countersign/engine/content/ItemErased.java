package io.countersign.engine.content;

import java.util.List;

/**
 * What an item said is gone; whoever keeps a copy takes it away in the same transaction. Published synchronously.
 *
 * @param versions all that there ever were, the newest first; the names and texts are gone
 */
public record ItemErased(Erasure erasure, List<ErasedVersion> versions) {

    public ItemErased {
        versions = List.copyOf(versions);
    }

    public ItemId item() {
        return erasure.item();
    }

    public List<SubmissionId> submissions() {
        return versions.stream().map(ErasedVersion::submission).toList();
    }

    /** @param submission with which the version was made */
    public record ErasedVersion(VersionId id, int number, ContentHash hash, SubmissionId submission) {}
}
