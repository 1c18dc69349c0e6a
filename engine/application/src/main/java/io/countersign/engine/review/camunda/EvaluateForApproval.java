package io.countersign.engine.review.camunda;

import io.countersign.engine.review.compliance.Passage;
import io.countersign.process.ComplianceSignOff.Operation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Holds what was signed against the rules of this moment. */
@Component(Operation.EVALUATE_FOR_APPROVAL)
class EvaluateForApproval implements JavaDelegate {

    private final Passage passage;

    EvaluateForApproval(Passage passage) {
        this.passage = passage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        passage.whenSigned(ProcessVariables.submission(execution));
    }
}
