package io.countersign.engine.review.camunda;

import static org.camunda.bpm.engine.variable.Variables.untypedValue;

import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.plan.Eligibility;
import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ContentReview.Operation;
import io.countersign.process.ContentReview.Variable;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the next stage. Its variables are transient: the steps that read them follow in the same transaction. */
@Component(Operation.OPEN_STAGE)
class OpenStage implements JavaDelegate {

    private static final String MARKETING = "MARKETING";
    private static final String IT = "IT";

    private final Stages stages;
    private final Eligibility eligibility;

    OpenStage(Stages stages, Eligibility eligibility) {
        this.stages = stages;
        this.eligibility = eligibility;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = stages.openNext(ProcessVariables.submission(execution));
        eligibility.require(stage.reviews());
        var ids = stage.reviews().stream()
                .map(review -> review.id().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        execution.setVariable(Variable.REVIEW_IDS, untypedValue(ids, true));
        execution.setVariable(Variable.SIGN_OFF, untypedValue(stage.isSignOff(), true));
        execution.setVariable(Variable.MARKETING_SIGN_OFF, untypedValue(text(stage.ofRole(MARKETING)), true));
        execution.setVariable(Variable.IT_SIGN_OFF, untypedValue(text(stage.ofRole(IT)), true));
    }

    private static @Nullable String text(Optional<ReviewId> id) {
        return id.map(ReviewId::toString).orElse(null);
    }
}
