package io.countersign.engine.review.camunda;

import static io.countersign.engine.review.camunda.ReviewValues.date;

import io.countersign.engine.compliance.Moment;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.compliance.StoredJudgement;
import io.countersign.engine.review.jdbc.StoredJudgements;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.ReviewTimes;
import io.countersign.engine.workflow.ModelValues;
import io.countersign.process.ContentReview.Values;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the model reads as {@code ${submission[submissionId].…}}. */
@Component
class SubmissionValues implements ModelValues {

    private static final Set<String> NAMES = Set.of(
            Values.SLOT,
            Values.MISSED_AT,
            Values.CHOOSE_SLOT_DUE,
            Values.CHOOSE_SLOT_FOLLOW_UP,
            Values.AUTHOR,
            Values.REFUSED,
            Values.SIGN_OFF_FOLLOW_UP,
            Values.PERMITTED,
            Values.CLEARED);

    private final Submissions submissions;
    private final StoredReviews reviews;
    private final StoredJudgements judgements;
    private final ReviewTimes times;
    private final Clock clock;

    SubmissionValues(
            Submissions submissions,
            StoredReviews reviews,
            StoredJudgements judgements,
            ReviewTimes times,
            Clock clock) {
        this.submissions = submissions;
        this.reviews = reviews;
        this.judgements = judgements;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Values.SUBMISSION;
    }

    @Override
    public Map<String, Object> of(String id) {
        return new ValuesWhenAsked(NAMES, name -> value(name, SubmissionId.parse(id)));
    }

    /** Each expression asks for one, so only that is read. */
    private @Nullable Object value(String name, SubmissionId id) {
        return switch (name) {
            case Values.SLOT -> date(slot(id));
            case Values.MISSED_AT -> date(slot(id).plus(times.grace()));
            case Values.CHOOSE_SLOT_DUE -> date(clock.instant().plus(times.choice()));
            case Values.CHOOSE_SLOT_FOLLOW_UP ->
                date(clock.instant().plus(times.choice().dividedBy(2)));
            case Values.AUTHOR -> submissions.get(id).author().value();
            case Values.REFUSED -> isRefused(reviews.of(id));
            case Values.SIGN_OFF_FOLLOW_UP ->
                signOffReminder(reviews.of(id)).map(ReviewValues::date).orElse(null);
            case Values.PERMITTED ->
                judgements.newest(id).filter(StoredJudgement::permitted).isPresent();
            case Values.CLEARED ->
                judgements
                        .newest(id)
                        .filter(newest -> newest.permitted() && newest.moment() == Moment.APPROVAL)
                        .isPresent();
            default -> null;
        };
    }

    private Instant slot(SubmissionId id) {
        return submissions.get(id).slot().instant();
    }

    private static boolean isRefused(List<Review> all) {
        return all.stream()
                .flatMap(review -> review.decision().stream())
                .map(Decision::kind)
                .anyMatch(kind -> kind != DecisionKind.APPROVE);
    }

    private static Optional<Instant> signOffReminder(List<Review> all) {
        return all.stream()
                .filter(review -> review.signOff() && review.state() == ReviewState.OPEN)
                .flatMap(review -> review.remindAt().stream())
                .min(Comparator.naturalOrder());
    }
}
