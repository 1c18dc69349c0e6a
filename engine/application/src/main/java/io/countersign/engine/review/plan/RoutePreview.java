package io.countersign.engine.review.plan;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.route.Route;
import io.countersign.engine.review.route.RouteQuestion;
import io.countersign.engine.review.route.Routes;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The route that a draft would take if the person who is acting submitted it now. */
@Component
public class RoutePreview {

    private final Routes routes;
    private final Items items;
    private final CurrentPerson current;

    RoutePreview(Routes routes, Items items, CurrentPerson current) {
        this.routes = routes;
        this.items = items;
        this.current = current;
    }

    /** @param item whose editors cannot sign, as four eyes will have it; null for a draft that was never saved */
    public Route of(@Nullable ItemId item, Draft draft) {
        var barred = new HashSet<PersonId>();
        current.find().ifPresent(author -> barred.add(author.id()));
        if (item != null) {
            barred.addAll(items.editorsOf(item));
        }
        return routes.route(RouteQuestion.of(draft, barred));
    }
}
