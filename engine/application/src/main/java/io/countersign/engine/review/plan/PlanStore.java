package io.countersign.engine.review.plan;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Version;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.CorrectionPath;
import io.countersign.engine.review.route.Requirement;
import io.countersign.engine.review.route.Route;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps what was planned. */
@Component
class PlanStore {

    private final StoredPlans plans;
    private final StoredReviews reviews;
    private final ChangeChecks checks;
    private final Clock clock;

    PlanStore(StoredPlans plans, StoredReviews reviews, ChangeChecks checks, Clock clock) {
        this.checks = checks;
        this.plans = plans;
        this.reviews = reviews;
        this.clock = clock;
    }

    void keep(Submission submission, Version version, Set<PersonId> barred, Route route) {
        plans.add(new Plan(
                submission.id(),
                submission.item(),
                version.id(),
                version.number(),
                version.hash(),
                submission.author(),
                barred,
                route.risk(),
                route.riskReasons(),
                route.correction().filter(CorrectionPath::shortened).map(path -> path.correction()
                        .measuredBy()),
                clock.instant()));
        reviews.add(checks.addTo(submission.id(), reviews(submission.id(), route), version));
    }

    private static List<Review> reviews(SubmissionId submission, Route route) {
        var all = new ArrayList<Review>();
        for (int stage = 1; stage <= route.stages().size(); stage++) {
            for (var requirement : route.stages().get(stage - 1).requirements()) {
                for (int signature = 0; signature < requirement.quorum(); signature++) {
                    all.add(review(submission, stage, requirement));
                }
            }
        }
        return all;
    }

    private static Review review(SubmissionId submission, int stage, Requirement requirement) {
        return new Review(
                ReviewId.random(),
                submission,
                stage,
                requirement.kind(),
                requirement.role(),
                requirement.markets(),
                requirement.group(),
                requirement.because(),
                ReviewState.WAITING,
                Optional.empty(),
                Optional.empty(),
                requirement.atMost(),
                Optional.empty(),
                Optional.empty());
    }
}
