package io.countersign.engine.review.camunda;

import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import io.countersign.process.ContentReview.Operation;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds who was asked for one review, or, where the step is about none in particular, for all that are open. */
@Component(Operation.REMIND_REVIEWERS)
class RemindReviewers implements JavaDelegate {

    private final Reviews reviews;
    private final Inbox inbox;

    RemindReviewers(Reviews reviews, Inbox inbox) {
        this.reviews = reviews;
        this.inbox = inbox;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ProcessVariables.review(execution)
                .map(List::of)
                .orElseGet(() -> open(execution))
                .forEach(id ->
                        inbox.findByReview(id.value()).map(OpenTask::taskId).ifPresent(inbox::remind));
    }

    private List<ReviewId> open(DelegateExecution execution) {
        return reviews.of(ProcessVariables.submission(execution)).stream()
                .filter(review -> review.state() == ReviewState.OPEN)
                .map(Review::id)
                .toList();
    }
}
