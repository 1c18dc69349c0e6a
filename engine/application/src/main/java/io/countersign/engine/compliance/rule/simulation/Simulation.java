package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.Stamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft tried on remembered content.
 *
 * @param hash of the table that was tried
 * @param base the live rule set that it was compared with, as people quote it
 * @param message why it failed or was interrupted
 */
public record Simulation(
        UUID id,
        DraftId draft,
        String hash,
        String base,
        SimulationState state,
        Selection selection,
        Counts counts,
        Stamp started,
        Optional<Instant> finishedAt,
        Optional<String> message) {

    /**
     * @param total pieces of content to look at
     * @param done those that were looked at
     */
    public record Counts(
            int total, int done, int newlyStopped, int newlyPassing, int approversChanged, int otherwiseChanged) {}

    /**
     * What one rule has to do with the changes.
     *
     * @param newlyFiring how often it would fire or warn and did not
     * @param noLonger how often it did and would not
     * @param newlyStopped how often it newly fires where something is newly stopped
     * @param newlyPassing how often it no longer fires where something newly passes
     */
    public record RuleCounts(String rule, int newlyFiring, int noLonger, int newlyStopped, int newlyPassing) {}
}
