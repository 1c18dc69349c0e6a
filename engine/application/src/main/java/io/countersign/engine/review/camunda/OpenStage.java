package io.countersign.engine.review.camunda;

import static org.camunda.bpm.engine.variable.Variables.untypedValue;

import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.plan.Eligibility;
import io.countersign.engine.review.plan.Stages;
import io.countersign.process.ContentReview.Variable;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/** Opens the next stage of a kind. Its variables are transient: the steps that read them follow in the same transaction. */
class OpenStage implements JavaDelegate {

    private static final String MARKETING = "MARKETING";
    private static final String IT = "IT";

    private final Stages stages;
    private final Eligibility eligibility;
    private final ReviewKind kind;

    OpenStage(Stages stages, Eligibility eligibility, ReviewKind kind) {
        this.stages = stages;
        this.eligibility = eligibility;
        this.kind = kind;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var stage = stages.openNext(ProcessVariables.submission(execution), kind);
        eligibility.require(stage.reviews());
        var ids = stage.reviews().stream()
                .map(review -> review.id().toString())
                .collect(Collectors.toCollection(ArrayList::new));
        execution.setVariable(Variable.REVIEW_IDS, untypedValue(ids, true));
        if (kind != ReviewKind.SIGN_OFF) {
            execution.setVariable(Variable.REVIEWS_LEFT, untypedValue(stage.left(), true));
            return;
        }
        execution.setVariable(Variable.SIGN_OFF, untypedValue(!stage.reviews().isEmpty(), true));
        execution.setVariable(Variable.MARKETING_SIGN_OFF, untypedValue(text(stage.ofRole(MARKETING)), true));
        execution.setVariable(Variable.IT_SIGN_OFF, untypedValue(text(stage.ofRole(IT)), true));
    }

    private static @Nullable String text(Optional<ReviewId> id) {
        return id.map(ReviewId::toString).orElse(null);
    }
}
