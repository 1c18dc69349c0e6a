package io.countersign.engine.review.camunda;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.review.ReviewId;
import io.countersign.process.ContentReview.Variable;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Ids as the process carries them. */
final class ProcessVariables {

    private ProcessVariables() {}

    static SubmissionId submission(VariableScope scope) {
        return SubmissionId.parse(String.valueOf(scope.getVariable(Variable.SUBMISSION_ID)));
    }

    static Optional<ReviewId> review(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(Variable.REVIEW_ID))
                .map(String::valueOf)
                .map(ReviewId::parse);
    }
}
