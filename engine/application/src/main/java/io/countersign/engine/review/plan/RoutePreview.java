package io.countersign.engine.review.plan;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.compliance.Judged;
import io.countersign.engine.review.compliance.Judgement;
import io.countersign.engine.review.compliance.Judging;
import io.countersign.engine.review.route.Route;
import io.countersign.engine.review.route.RouteQuestion;
import io.countersign.engine.review.route.Routes;
import java.time.Clock;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The route that a draft would take if the person who is acting submitted it now. */
@Component
public class RoutePreview {

    private final Routes routes;
    private final Items items;
    private final CurrentPerson current;
    private final Judging judging;
    private final Clock clock;
    private final Earlier earlier;

    RoutePreview(Routes routes, Items items, CurrentPerson current, Judging judging, Clock clock, Earlier earlier) {
        this.routes = routes;
        this.items = items;
        this.current = current;
        this.judging = judging;
        this.clock = clock;
        this.earlier = earlier;
    }

    /** @param item whose editors cannot sign, as four eyes will have it; null for a draft that was never saved */
    public Preview of(@Nullable ItemId item, Draft draft) {
        var barred = new HashSet<PersonId>();
        current.find().ifPresent(author -> barred.add(author.id()));
        if (item != null) {
            barred.addAll(items.editorsOf(item));
        }
        var judgement = judging.judge(Judged.of(item, draft, clock.instant()));
        var question = RouteQuestion.of(draft, barred, judgement);
        if (item == null) {
            return new Preview(routes.route(question), judgement);
        }
        var route = routes.route(question.correcting(earlier.corrections().of(item, draft)));
        return new Preview(earlier.checks().addTo(route, item, question.marketCodes(), barred), judgement);
    }

    /** What earlier versions of the item add. */
    @Component
    record Earlier(Corrections corrections, PreviewedChecks checks) {}

    /** @param judgement what the rules say to it now */
    public record Preview(Route route, Judgement judgement) {}
}
