package io.countersign.engine.review.plan;

import io.countersign.engine.content.Items;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Versions;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.compliance.Passage;
import io.countersign.engine.review.route.RouteQuestion;
import io.countersign.engine.review.route.Routes;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** Writes the plan: one review for each signature that the route requires. */
@Component
public class Planning {

    private final Submissions submissions;
    private final Versions versions;
    private final Items items;
    private final Routes routes;
    private final PlanStore store;
    private final Passage passage;
    private final Corrections corrections;

    Planning(
            Submissions submissions,
            Versions versions,
            Items items,
            Routes routes,
            PlanStore store,
            Passage passage,
            Corrections corrections) {
        this.submissions = submissions;
        this.versions = versions;
        this.items = items;
        this.routes = routes;
        this.store = store;
        this.passage = passage;
        this.corrections = corrections;
    }

    /** @throws ProblemException 400 when the route can never be completed */
    public void plan(SubmissionId id) {
        var submission = submissions.get(id);
        var version = versions.get(submission.versionId());
        var barred = new HashSet<>(items.editorsOf(version.id()));
        barred.add(submission.author());
        var route = routes.route(
                RouteQuestion.of(version, barred, passage.judge(submission)).correcting(corrections.of(version)));
        if (!route.problems().isEmpty()) {
            throw ProblemException.invalid(route.problems());
        }
        store.keep(submission, version, barred, route);
    }
}
