package io.countersign.engine.review.camunda;

import static io.countersign.process.ComplianceSignOff.UserTask.APPROVE_COMPLIANCE;

import io.countersign.engine.review.Review;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.process.ComplianceSignOff;
import io.countersign.process.ContentReview;
import io.countersign.process.ContentReview.UserTask;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Which user tasks ask for a signature. */
final class ReviewTask {

    static final Set<String> KEYS =
            Set.of(UserTask.REVIEW_CONTENT, UserTask.SIGN_OFF_MARKETING, UserTask.SIGN_OFF_IT, APPROVE_COMPLIANCE);

    private static final Set<String> PROCESSES = Set.of(ContentReview.KEY, ComplianceSignOff.KEY);

    private ReviewTask() {}

    /** Whether it is a process in which signatures are given. */
    static boolean isReview(String processKey) {
        return PROCESSES.contains(processKey);
    }

    static boolean isOfContentReview(TaskEntity task) {
        var execution = task.getExecution();
        return execution != null && isReview(execution.getProcessDefinition().getKey());
    }

    /** The review that the task asks for; null when it asks for something else. */
    static @Nullable Review review(@Nullable TaskEntity task, StoredReviews reviews) {
        if (task == null || !KEYS.contains(task.getTaskDefinitionKey()) || !isOfContentReview(task)) {
            return null;
        }
        return ProcessVariables.review(task).flatMap(reviews::find).orElse(null);
    }
}
