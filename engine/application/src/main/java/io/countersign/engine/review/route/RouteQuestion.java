package io.countersign.engine.review.route;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Version;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.compliance.Judgement;
import io.countersign.engine.review.compliance.Need;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decides a route.
 *
 * @param targets in the author's order
 * @param barred who may not sign: author and editors
 * @param needs whom the rules want to approve
 * @param correction of what is live; empty where nothing of it is
 */
public record RouteQuestion(
        List<Target> targets, Facts facts, Set<PersonId> barred, List<Need> needs, Optional<Correction> correction) {

    public RouteQuestion {
        targets = List.copyOf(targets);
        barred = Set.copyOf(barred);
        needs = List.copyOf(needs);
    }

    public record Target(Market market, AccountId account) {}

    /** The same, of what is live. */
    public RouteQuestion correcting(Optional<Correction> live) {
        return new RouteQuestion(targets, facts, barred, needs, live);
    }

    public static RouteQuestion of(Draft draft, Set<PersonId> barred, Judgement judgement) {
        var targets = draft.variants().stream().map(variant -> new Target(variant.market(), variant.account()));
        return of(targets, draft.allFacts(), barred, judgement);
    }

    public static RouteQuestion of(Version version, Set<PersonId> barred, Judgement judgement) {
        var targets = version.variants().stream().map(variant -> new Target(variant.market(), variant.account()));
        return of(targets, version.facts(), barred, judgement);
    }

    /** Nobody reviews for a market that is taken out; for a draft that is wholly prohibited the route is shown all the same. */
    private static RouteQuestion of(Stream<Target> targets, Facts facts, Set<PersonId> barred, Judgement judgement) {
        var closed = judgement.open().isEmpty() ? Set.<String>of() : judgement.closedMarkets();
        return new RouteQuestion(
                targets.filter(target -> !closed.contains(target.market().code()))
                        .toList(),
                facts,
                barred,
                judgement.needs(),
                Optional.empty());
    }

    public Set<String> marketCodes() {
        return markets().stream().map(Market::code).collect(Collectors.toUnmodifiableSet());
    }

    List<Market> markets() {
        return targets.stream().map(Target::market).distinct().sorted().toList();
    }
}
