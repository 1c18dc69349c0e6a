package io.countersign.engine.review.web;

import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.review.plan.RoutePreview;
import io.countersign.engine.review.route.ReviewTimes;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** "Will go to …, because …", by the same rules that make the plan. */
@RestController
class RouteController {

    private final DraftForms forms;
    private final RoutePreview routes;
    private final Items items;
    private final ReviewTimes times;
    private final Clock clock;

    RouteController(DraftForms forms, RoutePreview routes, Items items, ReviewTimes times, Clock clock) {
        this.forms = forms;
        this.routes = routes;
        this.items = items;
        this.times = times;
        this.clock = clock;
    }

    @PostMapping("/api/content/routes")
    RouteAnswer preview(@RequestParam(required = false) @Nullable UUID item, @RequestBody DraftForm form) {
        var draft = forms.read(form);
        var preview =
                routes.of(item == null ? null : items.get(new ItemId(item)).id(), draft);
        return RouteAnswer.of(preview, draft.slot(), clock.instant(), times);
    }
}
