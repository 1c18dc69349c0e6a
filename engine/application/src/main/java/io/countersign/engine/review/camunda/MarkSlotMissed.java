package io.countersign.engine.review.camunda;

import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ContentReview.Operation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the author choose a new slot. */
@Component(Operation.MARK_SLOT_MISSED)
class MarkSlotMissed implements JavaDelegate {

    private final Stages stages;

    MarkSlotMissed(Stages stages) {
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        stages.markSlotMissed(ProcessVariables.submission(execution));
    }
}
