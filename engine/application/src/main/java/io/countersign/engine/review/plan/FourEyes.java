package io.countersign.engine.review.plan;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.compliance.RuleAuthors;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.jdbc.StoredReviews;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may not sign: the author, everybody who edited the version, who has signed it already, and who changed the rule by
 * which it passes.
 */
@Component
public class FourEyes {

    private final StoredPlans plans;
    private final StoredReviews reviews;
    private final RuleAuthors ruleAuthors;

    FourEyes(StoredPlans plans, StoredReviews reviews, RuleAuthors ruleAuthors) {
        this.plans = plans;
        this.reviews = reviews;
        this.ruleAuthors = ruleAuthors;
    }

    /** Why the person may not give this signature; empty when nothing bars the person. */
    public Optional<String> whyBarred(Review review, PersonId person) {
        var plan = plans.get(review.submission());
        return whyBarred(plan, person)
                .or(() -> whySignedAlready(plan, review, person))
                .or(() -> whyRuleAuthor(plan, person));
    }

    /** Why the person may not move this submission along in the engine; empty when nothing bars the person. */
    public Optional<String> whyBarred(SubmissionId submission, PersonId person) {
        return plans.find(submission).flatMap(plan -> whyBarred(plan, person));
    }

    /** Everybody who may not give this signature. */
    public Set<PersonId> barredFrom(Review review) {
        var barred = new HashSet<>(plans.get(review.submission()).barred());
        barred.addAll(ruleAuthors.whoLetPass(review.submission()));
        reviews.of(review.submission()).stream()
                .filter(other -> excludes(other, review))
                .flatMap(other -> other.decision().stream())
                .forEach(decision -> barred.add(decision.by()));
        return barred;
    }

    private static Optional<String> whyBarred(Plan plan, PersonId person) {
        if (plan.author().equals(person)) {
            return Optional.of("Version %d: you submitted it. Somebody else must sign.".formatted(plan.version()));
        }
        return plan.barred().contains(person)
                ? Optional.of("Version %d: you edited it. Somebody else must sign.".formatted(plan.version()))
                : Optional.empty();
    }

    private Optional<String> whyRuleAuthor(Plan plan, PersonId person) {
        return ruleAuthors.whoLetPass(plan.submission()).contains(person)
                ? Optional.of("Version %d: it passes only because of a rule that you changed. Somebody else must sign."
                        .formatted(plan.version()))
                : Optional.empty();
    }

    private Optional<String> whySignedAlready(Plan plan, Review review, PersonId person) {
        return reviews.of(review.submission()).stream()
                .filter(other -> excludes(other, review))
                .filter(other -> other.decision()
                        .filter(given -> given.by().equals(person))
                        .isPresent())
                .findFirst()
                .map(other -> "Version %d: you have signed it for %s, %s. Somebody else must sign here."
                        .formatted(plan.version(), other.role(), other.market()));
    }

    private static boolean excludes(Review other, Review review) {
        return other.state() == ReviewState.DECIDED
                && !other.id().equals(review.id())
                && other.needsSomebodyElseThan(review);
    }
}
