package io.countersign.engine.review.route;

import io.countersign.engine.content.Market;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.route.RouteRules.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The one stage that takes the place of the route's reviews for a correction of few words, if the company's table has
 * somebody for every market. Whom the rules want to approve, and the joint sign-off, are asked all the same.
 */
@Component
class ShortPath {

    private final RouteRules rules;
    private final Groups groups;

    ShortPath(RouteRules rules, Groups groups) {
        this.rules = rules;
        this.groups = groups;
    }

    /** Empty where the full path is taken. */
    List<Route.Stage> stages(RouteQuestion question, Risk risk) {
        return question.correction()
                .flatMap(correction -> requirements(question, risk, correction))
                .map(all -> List.of(new Route.Stage(Routes.name(all), ReviewKind.REVIEW, all)))
                .orElseGet(List::of);
    }

    private Optional<List<Requirement>> requirements(RouteQuestion question, Risk risk, Correction correction) {
        var all = new ArrayList<Requirement>();
        for (Market market : question.markets()) {
            var byRole = new LinkedHashMap<String, List<Asked>>();
            rules.askForCorrection(market, risk, correction)
                    .forEach(row -> byRole.computeIfAbsent(row.role(), role -> new ArrayList<>())
                            .add(row));
            if (byRole.isEmpty()) {
                return Optional.empty();
            }
            byRole.forEach((role, rows) -> all.add(requirement(role, market, rows, question, correction)));
        }
        return Optional.of(all);
    }

    private Requirement requirement(
            String role, Market market, List<Asked> rows, RouteQuestion question, Correction correction) {
        var markets = List.of(market.code());
        var choice = groups.choose(new ReviewRole(role).function(), markets, question.barred());
        return new Requirement(
                role,
                markets,
                ReviewKind.REVIEW,
                1,
                Stream.concat(Stream.of(what(correction)), rows.stream().map(Asked::reason))
                        .distinct()
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                choice.group(),
                choice.people());
    }

    private static String what(Correction correction) {
        return "it corrects version %d, which is live; words that change: %d"
                .formatted(correction.version(), correction.count());
    }
}
