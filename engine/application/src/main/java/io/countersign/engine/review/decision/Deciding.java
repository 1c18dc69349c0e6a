package io.countersign.engine.review.decision;

import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.Via;
import io.countersign.engine.review.jdbc.StoredReviews;
import org.springframework.stereotype.Component;

/** Decides from the workspace: the decision first, then the task that waits for it, in one transaction. */
@Component
class Deciding {

    private final CurrentPerson current;
    private final Submissions submissions;
    private final StoredReviews reviews;
    private final Recording recording;
    private final Inbox inbox;
    private final ReviewTasks tasks;

    Deciding(
            CurrentPerson current,
            Submissions submissions,
            StoredReviews reviews,
            Recording recording,
            Inbox inbox,
            ReviewTasks tasks) {
        this.current = current;
        this.submissions = submissions;
        this.reviews = reviews;
        this.recording = recording;
        this.inbox = inbox;
        this.tasks = tasks;
    }

    Decision decide(ReviewId id, NewDecision wanted) {
        var person = current.get();
        var review = reviews.find(id).orElseThrow(() -> ProblemException.notFound("Review", id));
        submissions.get(review.submission());
        var decision = recording.record(id, person, wanted, Via.WORKSPACE);
        var task = inbox.findByReview(id.value())
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_OPEN", "Review: its task is being prepared. Try again in a moment."));
        tasks.complete(task, person);
        return decision;
    }
}
