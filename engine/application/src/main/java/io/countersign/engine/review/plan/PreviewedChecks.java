package io.countersign.engine.review.plan;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.Requirement;
import io.countersign.engine.review.route.ReviewRole;
import io.countersign.engine.review.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in a route that is not planned yet what {@link ChangeChecks} will add to its plan. */
@Component
class PreviewedChecks {

    private final StoredReviews reviews;
    private final People people;

    PreviewedChecks(StoredReviews reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    /**
     * @param markets that are still asked about
     * @param barred who may not sign
     */
    Route addTo(Route route, ItemId item, Set<String> markets, Set<PersonId> barred) {
        var stages = new ArrayList<>(route.stages());
        for (Review earlier : reviews.withChangesToCheck(item)) {
            var there = earlier.markets().stream().filter(markets::contains).toList();
            if (!mark(stages, earlier) && !there.isEmpty()) {
                insert(stages, added(earlier, there, barred));
            }
        }
        return new Route(route.risk(), route.riskReasons(), stages, route.correction(), route.problems());
    }

    private static boolean mark(List<Route.Stage> stages, Review earlier) {
        for (int place = 0; place < stages.size(); place++) {
            var stage = stages.get(place);
            var requirements = new ArrayList<>(stage.requirements());
            for (int each = 0; each < requirements.size(); each++) {
                if (isTheSame(requirements.get(each), earlier)) {
                    requirements.set(each, checking(requirements.get(each), earlier));
                    stages.set(place, new Route.Stage(stage.name(), stage.kind(), requirements));
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTheSame(Requirement planned, Review earlier) {
        return planned.check().isEmpty()
                && planned.role().equals(earlier.role())
                && (planned.kind() == ReviewKind.SIGN_OFF) == earlier.signOff()
                && planned.markets().stream().anyMatch(earlier.markets()::contains);
    }

    private static Requirement checking(Requirement requirement, Review earlier) {
        var check = ChangeChecks.check(earlier);
        return requirement.checking(check, ChangeChecks.why(check));
    }

    private Requirement added(Review earlier, List<String> markets, Set<PersonId> barred) {
        var members = people.membersOf(earlier.group()).stream()
                .filter(person -> !barred.contains(person.id()))
                .toList();
        return checking(
                new Requirement(
                        earlier.role(),
                        markets,
                        ReviewKind.REVIEW,
                        1,
                        List.of(),
                        earlier.atMost(),
                        Optional.empty(),
                        earlier.group(),
                        List.<Person>copyOf(members)),
                earlier);
    }

    private static void insert(List<Route.Stage> stages, Requirement added) {
        for (int place = 0; place < stages.size(); place++) {
            var stage = stages.get(place);
            if (stage.kind() == ReviewKind.REVIEW) {
                var requirements = new ArrayList<>(stage.requirements());
                requirements.add(added);
                stages.set(place, new Route.Stage(stage.name(), stage.kind(), requirements));
                return;
            }
        }
        stages.add(0, new Route.Stage(new ReviewRole(added.role()).title(), ReviewKind.REVIEW, List.of(added)));
    }
}
