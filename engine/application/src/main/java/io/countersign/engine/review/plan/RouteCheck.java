package io.countersign.engine.review.plan;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.SubmissionCheck;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.review.route.RouteQuestion;
import io.countersign.engine.review.route.Routes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Refuses a draft that the right people could never sign. Who edited it is known, and looked at, when it is planned. */
@Component
class RouteCheck implements SubmissionCheck {

    private final Routes routes;
    private final CurrentPerson current;

    RouteCheck(Routes routes, CurrentPerson current) {
        this.routes = routes;
        this.current = current;
    }

    @Override
    public List<FieldProblem> check(Draft draft) {
        var author = current.find().map(Person::id).stream().collect(Collectors.toUnmodifiableSet());
        return routes.route(RouteQuestion.of(draft, Set.copyOf(author))).problems();
    }
}
