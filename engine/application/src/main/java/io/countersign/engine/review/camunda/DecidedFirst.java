package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.jdbc.StoredReviews;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The last door: however a task is completed, what it asks for is recorded, or nothing happens. */
@Component
class DecidedFirst implements TaskListener {

    private final ObjectProvider<StoredReviews> reviews;
    private final ObjectProvider<Submissions> submissions;

    DecidedFirst(ObjectProvider<StoredReviews> reviews, ObjectProvider<Submissions> submissions) {
        this.reviews = reviews;
        this.submissions = submissions;
    }

    @Override
    public void notify(DelegateTask task) {
        if (!isAnswered((TaskEntity) task)) {
            throw new BadUserRequestException("Task: nothing is recorded for it. Answer its form.");
        }
    }

    private boolean isAnswered(TaskEntity task) {
        if (ReviewTask.KEYS.contains(task.getTaskDefinitionKey())) {
            var review = ReviewTask.review(task, reviews.getObject());
            return review != null && review.decision().isPresent();
        }
        var submission = submissions.getObject().get(ProcessVariables.submission(task));
        return submission.state() != SubmissionState.MISSED;
    }
}
