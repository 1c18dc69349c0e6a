package io.countersign.engine.review.camunda;

import io.countersign.engine.review.compliance.Passage;
import io.countersign.process.ContentReview.Operation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds what was submitted against the rules. */
@Component(Operation.EVALUATE_COMPLIANCE)
class EvaluateCompliance implements JavaDelegate {

    private final Passage passage;

    EvaluateCompliance(Passage passage) {
        this.passage = passage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passage.whenSubmitted(ProcessVariables.submission(execution));
    }
}
