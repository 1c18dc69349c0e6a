package io.countersign.engine.review.route;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Version;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Set;

/**
 * What decides a route.
 *
 * @param targets in the author's order
 * @param barred who may not sign: author and editors
 */
public record RouteQuestion(List<Target> targets, Facts facts, Set<PersonId> barred) {

    public RouteQuestion {
        targets = List.copyOf(targets);
        barred = Set.copyOf(barred);
    }

    public record Target(Market market, AccountId account) {}

    public static RouteQuestion of(Draft draft, Set<PersonId> barred) {
        return new RouteQuestion(
                draft.variants().stream()
                        .map(variant -> new Target(variant.market(), variant.account()))
                        .toList(),
                draft.allFacts(),
                barred);
    }

    public static RouteQuestion of(Version version, Set<PersonId> barred) {
        return new RouteQuestion(
                version.variants().stream()
                        .map(variant -> new Target(variant.market(), variant.account()))
                        .toList(),
                version.facts(),
                barred);
    }

    List<Market> markets() {
        return targets.stream().map(Target::market).distinct().sorted().toList();
    }
}
