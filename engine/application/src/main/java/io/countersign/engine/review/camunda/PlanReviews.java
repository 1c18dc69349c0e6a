package io.countersign.engine.review.camunda;

import io.countersign.engine.review.plan.Planning;
import io.countersign.process.ContentReview.Operation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the plan of a submission. */
@Component(Operation.PLAN_REVIEWS)
class PlanReviews implements JavaDelegate {

    private final Planning planning;

    PlanReviews(Planning planning) {
        this.planning = planning;
    }

    @Override
    public void execute(DelegateExecution execution) {
        planning.plan(ProcessVariables.submission(execution));
    }
}
