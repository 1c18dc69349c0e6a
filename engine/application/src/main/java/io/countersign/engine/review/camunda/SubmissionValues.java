package io.countersign.engine.review.camunda;

import static io.countersign.engine.review.camunda.ReviewValues.date;

import io.countersign.engine.compliance.Moment;
import io.countersign.engine.content.Submission;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the model reads as {@code ${submission[submissionId].…}}. */
@Component
class SubmissionValues implements ModelValues {

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
        var submission = submissions.get(SubmissionId.parse(id));
        var all = reviews.of(submission.id());
        var values = new HashMap<String, Object>(times(submission));
        values.put(Values.AUTHOR, submission.author().value());
        values.put(Values.REFUSED, isRefused(all));
        var judgement = judgements.newest(submission.id());
        values.put(
                Values.PERMITTED, judgement.filter(StoredJudgement::permitted).isPresent());
        values.put(
                Values.CLEARED,
                judgement
                        .filter(newest -> newest.permitted() && newest.moment() == Moment.APPROVAL)
                        .isPresent());
        signOffReminder(all).ifPresent(reminder -> values.put(Values.SIGN_OFF_FOLLOW_UP, date(reminder)));
        return values;
    }

    private Map<String, Object> times(Submission submission) {
        var slot = submission.slot().instant();
        var now = clock.instant();
        return Map.of(
                Values.SLOT, date(slot),
                Values.MISSED_AT, date(slot.plus(times.grace())),
                Values.CHOOSE_SLOT_DUE, date(now.plus(times.choice())),
                Values.CHOOSE_SLOT_FOLLOW_UP, date(now.plus(times.choice().dividedBy(2))));
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
