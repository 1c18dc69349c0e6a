package io.countersign.engine.review.route;

import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.compliance.Need;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Adds whom the rules want to whom the route asks. Nobody is asked twice for the same: where the route has the role for the
 * market already, its review carries the rules as further reasons and their quorum; everything else becomes a stage of the
 * compliance sign-off, in the rules' order.
 */
@Component
class ComplianceStages {

    private final Groups groups;

    ComplianceStages(Groups groups) {
        this.groups = groups;
    }

    List<Route.Stage> addTo(List<Route.Stage> reviews, RouteQuestion question) {
        var met = new HashSet<Need>();
        var stages = new ArrayList<Route.Stage>();
        for (Route.Stage stage : reviews) {
            stages.add(new Route.Stage(
                    stage.name(),
                    stage.kind(),
                    stage.requirements().stream()
                            .map(requirement -> joined(requirement, question.needs(), met))
                            .toList()));
        }
        stages.addAll(signOff(question, met));
        return stages;
    }

    private static Requirement joined(Requirement requirement, List<Need> needs, Set<Need> met) {
        return needs.stream()
                .filter(need -> need.role().equals(requirement.role()) && requirement.concerns(need.market()))
                .peek(met::add)
                .reduce(requirement, ComplianceStages::joined, (one, other) -> other);
    }

    private static Requirement joined(Requirement requirement, Need need) {
        return new Requirement(
                requirement.role(),
                requirement.markets(),
                requirement.kind(),
                Math.max(requirement.quorum(), need.quorum()),
                Stream.concat(requirement.because().stream(), need.because().stream())
                        .distinct()
                        .toList(),
                requirement
                        .atMost()
                        .filter(time -> time.compareTo(need.atMost()) < 0)
                        .or(() -> Optional.of(need.atMost())),
                requirement.check(),
                requirement.group(),
                requirement.people());
    }

    private List<Route.Stage> signOff(RouteQuestion question, Set<Need> met) {
        var orders = new TreeMap<Integer, List<Requirement>>();
        question.needs().stream().filter(need -> !met.contains(need)).forEach(need -> orders.computeIfAbsent(
                        need.order(), order -> new ArrayList<>())
                .add(requirement(need, question)));
        return orders.values().stream()
                .map(all -> new Route.Stage("Compliance: " + Routes.name(all), ReviewKind.COMPLIANCE, all))
                .toList();
    }

    private Requirement requirement(Need need, RouteQuestion question) {
        var markets = List.of(need.market());
        var choice = groups.choose(new ReviewRole(need.role()).function(), markets, question.barred());
        return new Requirement(
                need.role(),
                markets,
                ReviewKind.COMPLIANCE,
                need.quorum(),
                need.because(),
                Optional.of(need.atMost()),
                Optional.empty(),
                choice.group(),
                choice.people());
    }
}
