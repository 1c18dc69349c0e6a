package io.countersign.engine.review.route;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Market;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.route.RouteRules.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the route: the same for the author's preview and for the plan. */
@Component
public class Routes {

    /** A channel that is not known yet decides nothing. */
    private static final String UNKNOWN = "";

    private final RouteRules rules;
    private final ChannelAccounts accounts;
    private final Groups groups;
    private final ComplianceStages compliance;
    private final ShortPath shortened;

    Routes(
            RouteRules rules,
            ChannelAccounts accounts,
            Groups groups,
            ComplianceStages compliance,
            ShortPath shortened) {
        this.rules = rules;
        this.accounts = accounts;
        this.groups = groups;
        this.compliance = compliance;
        this.shortened = shortened;
    }

    public Route route(RouteQuestion question) {
        var assessment = rules.assess(question.facts());
        if (question.targets().isEmpty()) {
            return new Route(assessment.risk(), assessment.reasons(), List.of(), Optional.empty(), List.of());
        }
        var shorter = shortened.stages(question, assessment.risk());
        var reviews = shorter.isEmpty() ? reviewStages(question, assessment.risk()) : shorter;
        var stages = new ArrayList<>(compliance.addTo(reviews, question));
        signOff(question, assessment.risk()).ifPresent(stages::add);
        var correction = question.correction().map(change -> new CorrectionPath(change, !shorter.isEmpty()));
        return new Route(assessment.risk(), assessment.reasons(), stages, correction, problems(stages));
    }

    /** Where nobody can approve for the rules is an incident of the sign-off, which an administrator sees and mends. */
    private static List<FieldProblem> problems(List<Route.Stage> stages) {
        return new RouteProblems(stages.stream()
                        .filter(stage -> stage.kind() != ReviewKind.COMPLIANCE)
                        .flatMap(stage -> stage.requirements().stream())
                        .toList())
                .list();
    }

    private List<Route.Stage> reviewStages(RouteQuestion question, Risk risk) {
        var stages = new TreeMap<Integer, List<Requirement>>();
        asked(question, risk).forEach((place, rows) -> {
            int stage = rows.stream().mapToInt(Asked::stage).min().orElseThrow();
            stages.computeIfAbsent(stage, number -> new ArrayList<>())
                    .add(requirement(place.role(), List.of(place.market().code()), rows, question));
        });
        return stages.values().stream()
                .map(all -> new Route.Stage(name(all), ReviewKind.REVIEW, all))
                .toList();
    }

    /** Rows by role and market: several rows and channels that ask for the same become one requirement. */
    private Map<Place, List<Asked>> asked(RouteQuestion question, Risk risk) {
        var asked = new LinkedHashMap<Place, List<Asked>>();
        for (var market : question.markets()) {
            channels(question, market).forEach(channel -> rules.ask(market, channel, risk, question.facts())
                    .forEach(row -> asked.computeIfAbsent(
                                    new Place(new ReviewRole(row.role()), market), place -> new ArrayList<>())
                            .add(row)));
        }
        return asked;
    }

    private List<String> channels(RouteQuestion question, Market market) {
        return question.targets().stream()
                .filter(target -> target.market().equals(market))
                .map(target -> channel(target.account()))
                .distinct()
                .toList();
    }

    private String channel(AccountId account) {
        return accounts.find(account).map(Account::channel).orElse(UNKNOWN);
    }

    private Requirement requirement(ReviewRole role, List<String> markets, List<Asked> rows, RouteQuestion question) {
        var choice = groups.choose(role.function(), markets, question.barred());
        return new Requirement(
                role.code(),
                markets,
                ReviewKind.REVIEW,
                rows.stream().mapToInt(Asked::quorum).max().orElse(1),
                rows.stream().map(Asked::reason).distinct().toList(),
                Optional.empty(),
                Optional.empty(),
                choice.group(),
                choice.people());
    }

    private Optional<Route.Stage> signOff(RouteQuestion question, Risk risk) {
        var because = rules.jointSignOff(risk);
        if (because.isEmpty()) {
            return Optional.empty();
        }
        var markets = question.targets().stream()
                .map(target -> target.market().code())
                .distinct()
                .toList();
        var both = List.of(ReviewRole.MARKETING, ReviewRole.IT).stream()
                .map(role -> signature(role, markets, because, question))
                .toList();
        return Optional.of(new Route.Stage("Joint sign-off", ReviewKind.SIGN_OFF, both));
    }

    private Requirement signature(ReviewRole role, List<String> markets, List<String> because, RouteQuestion question) {
        var choice = groups.choose(role.function(), markets, question.barred());
        return new Requirement(
                role.code(),
                markets,
                ReviewKind.SIGN_OFF,
                1,
                because,
                Optional.empty(),
                Optional.empty(),
                choice.group(),
                choice.people());
    }

    static String name(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> new ReviewRole(requirement.role()).title())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private record Place(ReviewRole role, Market market) {}
}
