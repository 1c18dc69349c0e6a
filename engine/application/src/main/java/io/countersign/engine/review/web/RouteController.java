package io.countersign.engine.review.web;

import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.review.route.ReviewTimes;
import io.countersign.engine.review.route.RouteQuestion;
import io.countersign.engine.review.route.Routes;
import java.time.Clock;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** "Will go to …, because …", by the same rules that make the plan. */
@RestController
class RouteController {

    private final DraftForms forms;
    private final Routes routes;
    private final CurrentPerson current;
    private final ReviewTimes times;
    private final Clock clock;

    RouteController(DraftForms forms, Routes routes, CurrentPerson current, ReviewTimes times, Clock clock) {
        this.forms = forms;
        this.routes = routes;
        this.current = current;
        this.times = times;
        this.clock = clock;
    }

    @PostMapping("/api/content/routes")
    RouteAnswer preview(@RequestBody DraftForm form) {
        var draft = forms.read(form);
        var route = routes.route(RouteQuestion.of(draft, Set.of(current.get().id())));
        return RouteAnswer.of(route, draft.slot(), clock.instant(), times);
    }
}
