package io.countersign.engine.compliance.rule.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Which remembered content is tried.
 *
 * @param since from when on
 * @param markets countries of which the content reaches at least one; empty for all
 * @param submissions ids; empty for all
 */
public record Selection(Instant since, Set<String> markets, List<String> submissions) {

    public Selection {
        markets = Set.copyOf(markets);
        submissions = List.copyOf(submissions);
    }

    public boolean isOfMarket(List<String> countries) {
        return markets.isEmpty() || countries.stream().anyMatch(markets::contains);
    }
}
