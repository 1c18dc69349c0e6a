package io.countersign.engine.review.decision;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.plan.FourEyes;
import io.countersign.engine.review.plan.Plan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PlannedReviews implements Reviews {

    private final StoredPlans plans;
    private final StoredReviews reviews;
    private final FourEyes fourEyes;
    private final People people;
    private final Deciding deciding;

    PlannedReviews(StoredPlans plans, StoredReviews reviews, FourEyes fourEyes, People people, Deciding deciding) {
        this.plans = plans;
        this.reviews = reviews;
        this.fourEyes = fourEyes;
        this.people = people;
        this.deciding = deciding;
    }

    @Override
    public List<Review> of(SubmissionId submission) {
        return reviews.of(submission);
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return reviews.find(id);
    }

    @Override
    public Optional<Risk> riskOf(SubmissionId submission) {
        return plans.find(submission).map(Plan::risk);
    }

    @Override
    public List<Person> whoMayDecide(Review review) {
        var barred = fourEyes.barredFrom(review);
        return people.membersOf(review.group()).stream()
                .filter(person -> !barred.contains(person.id()))
                .toList();
    }

    @Override
    public Optional<String> whyBarred(Review review, Person person) {
        return fourEyes.whyBarred(review, person.id());
    }

    @Override
    @Transactional
    public Decision decide(ReviewId id, NewDecision decision) {
        return deciding.decide(id, decision);
    }
}
