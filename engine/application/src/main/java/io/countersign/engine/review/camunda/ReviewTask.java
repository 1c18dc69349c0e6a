package io.countersign.engine.review.camunda;

import io.countersign.engine.review.Review;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.process.ContentReview;
import io.countersign.process.ContentReview.UserTask;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Which user tasks ask for a signature. */
final class ReviewTask {

    static final Set<String> KEYS = Set.of(UserTask.REVIEW_CONTENT, UserTask.SIGN_OFF_MARKETING, UserTask.SIGN_OFF_IT);

    private ReviewTask() {}

    static boolean isOfContentReview(TaskEntity task) {
        var execution = task.getExecution();
        return execution != null
                && ContentReview.KEY.equals(execution.getProcessDefinition().getKey());
    }

    /** The review that the task asks for; null when it asks for something else. */
    static @Nullable Review review(@Nullable TaskEntity task, StoredReviews reviews) {
        if (task == null || !KEYS.contains(task.getTaskDefinitionKey()) || !isOfContentReview(task)) {
            return null;
        }
        return ProcessVariables.review(task).flatMap(reviews::find).orElse(null);
    }
}
