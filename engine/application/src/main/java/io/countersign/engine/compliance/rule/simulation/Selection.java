package io.countersign.engine.compliance.rule.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which remembered content is tried.
 *
 * @param since from when on
 * @param markets countries of which the content reaches at least one; empty for all
 * @param submissions ids; empty for all
 * @param campaign whose submissions these are; empty when they were chosen otherwise
 */
public record Selection(Instant since, Set<String> markets, List<String> submissions, Optional<UUID> campaign) {

    public Selection {
        markets = Set.copyOf(markets);
        submissions = List.copyOf(submissions);
    }

    /** Everything since then. */
    public static Selection since(Instant since) {
        return new Selection(since, Set.of(), List.of(), Optional.empty());
    }

    public boolean isOfMarket(List<String> countries) {
        return markets.isEmpty() || countries.stream().anyMatch(markets::contains);
    }
}
