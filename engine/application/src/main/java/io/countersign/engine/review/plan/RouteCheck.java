package io.countersign.engine.review.plan;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionCheck;
import io.countersign.engine.problem.FieldProblem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Refuses a draft that the right people could never sign. */
@Component
class RouteCheck implements SubmissionCheck {

    private final RoutePreview preview;

    RouteCheck(RoutePreview preview) {
        this.preview = preview;
    }

    @Override
    public List<FieldProblem> check(ItemId item, Draft draft) {
        return preview.of(item, draft).route().problems();
    }
}
