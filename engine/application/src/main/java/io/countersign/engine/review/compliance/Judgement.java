package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.RuleOverride;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the rules come to for content as a whole: a ban in one market takes that market out, and only when none is left the
 * content is prohibited.
 *
 * @param cases what was asked and answered, one per different set of facts
 * @param markets in the order of their codes
 * @param overrides that were in force
 */
public record Judgement(List<Case> cases, List<MarketJudgement> markets, List<RuleOverride> overrides) {

    public Judgement {
        cases = List.copyOf(cases);
        markets = List.copyOf(markets);
        overrides = List.copyOf(overrides);
    }

    /** One question and its answer. */
    public record Case(Facts facts, Evaluation evaluation) {}

    public Outcome outcome() {
        return open().stream()
                .map(MarketJudgement::outcome)
                .min(Comparator.naturalOrder())
                .orElse(markets.isEmpty() ? Outcome.CLEAR : Outcome.PROHIBITED);
    }

    /** Whether nothing is forbidden or missing; people may still have to approve. */
    public boolean isPermitted() {
        return outcome() == Outcome.APPROVAL_REQUIRED || outcome() == Outcome.CLEAR;
    }

    /** Markets in which nothing forbids it. */
    public List<MarketJudgement> open() {
        return markets.stream().filter(market -> !market.isClosed()).toList();
    }

    /** Markets that are taken out. */
    public List<MarketJudgement> closed() {
        return markets.stream().filter(MarketJudgement::isClosed).toList();
    }

    public Set<String> closedMarkets() {
        return closed().stream().map(MarketJudgement::market).collect(Collectors.toUnmodifiableSet());
    }

    /** Who must approve for the markets that are not taken out; none while something is missing. */
    public List<Need> needs() {
        return isPermitted()
                ? open().stream().flatMap(market -> market.needs().stream()).toList()
                : List.of();
    }
}
