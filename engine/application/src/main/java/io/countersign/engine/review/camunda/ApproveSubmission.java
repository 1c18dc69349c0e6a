package io.countersign.engine.review.camunda;

import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ContentReview.Operation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Approves what everybody has signed. */
@Component(Operation.APPROVE_SUBMISSION)
class ApproveSubmission implements JavaDelegate {

    private final Stages stages;

    ApproveSubmission(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.approve(ProcessVariables.submission(execution));
    }
}
