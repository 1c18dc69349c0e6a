package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.EvaluationId;
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
 * @param position where it goes on
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
        Position position,
        Stamp started,
        Optional<Instant> finishedAt,
        Optional<String> message) {

    /**
     * @param last the evaluation behind which it goes on; empty at the beginning, and where submissions were chosen
     * @param attempt how often it was taken; only whoever took it last may write down what it finds
     */
    public record Position(Optional<EvaluationId> last, int attempt) {

        public static final Position START = new Position(Optional.empty(), 0);
    }

    /**
     * @param total pieces of content to look at
     * @param done those that were looked at
     */
    public record Counts(
            int total, int done, int newlyStopped, int newlyPassing, int approversChanged, int otherwiseChanged) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

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
