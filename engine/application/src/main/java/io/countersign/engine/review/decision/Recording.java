package io.countersign.engine.review.decision;

import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionId;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.RequestedChange;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.Via;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.plan.Plan;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes decisions, one at a time per submission: of two people who decide at once, the second is told. */
@Component
public class Recording {

    private final StoredPlans plans;
    private final StoredReviews reviews;
    private final DecisionCheck check;
    private final RemarkedChanges changes;
    private final Submissions submissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Recording(
            StoredPlans plans,
            StoredReviews reviews,
            DecisionCheck check,
            RemarkedChanges changes,
            Submissions submissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.check = check;
        this.changes = changes;
        this.submissions = submissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @throws ProblemException as {@link io.countersign.engine.review.Reviews#decide}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision record(ReviewId id, Person person, NewDecision wanted, Via via) {
        var submission =
                reviews.find(id).map(Review::submission).orElseThrow(() -> ProblemException.notFound("Review", id));
        var plan = plans.lock(submission).orElseThrow(() -> ProblemException.notFound("Review", id));
        var review = reviews.find(id).orElseThrow(() -> ProblemException.notFound("Review", id));
        check.check(plan, review, person, wanted);
        var decision = decision(plan, review, person, wanted, via, changes.of(plan, review, person, wanted.kind()));
        reviews.add(decision, submission);
        events.publishEvent(
                new ReviewDecided(reviews.find(id).orElseThrow(), decision, submissions.get(review.submission())));
        return decision;
    }

    private Decision decision(
            Plan plan, Review review, Person person, NewDecision wanted, Via via, List<RequestedChange> asked) {
        return new Decision(
                DecisionId.random(),
                review.id(),
                wanted.kind(),
                wanted.comment().strip(),
                person.id(),
                clock.instant(),
                plan.version(),
                plan.hash(),
                via,
                asked,
                false);
    }
}
