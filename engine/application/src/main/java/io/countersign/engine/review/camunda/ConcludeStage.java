package io.countersign.engine.review.camunda;

import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ContentReview.Operation;
import io.countersign.process.ContentReview.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says what a stage has come to, for the gateways to read. */
@Component(Operation.CONCLUDE_STAGE)
class ConcludeStage implements JavaDelegate {

    private final Stages stages;

    ConcludeStage(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = stages.conclude(ProcessVariables.submission(execution));
        execution.setVariable(Variable.OUTCOME, outcome.name());
    }
}
