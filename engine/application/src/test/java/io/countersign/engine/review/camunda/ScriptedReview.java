package io.countersign.engine.review.camunda;

import static io.countersign.process.ComplianceSignOff.Operation.EVALUATE_FOR_APPROVAL;
import static io.countersign.process.ComplianceSignOff.Operation.OPEN_COMPLIANCE_STAGE;
import static io.countersign.process.ContentReview.Variable;
import static org.camunda.bpm.engine.variable.Variables.untypedValue;

import io.countersign.process.ComplianceSignOff;
import io.countersign.process.ContentReview.Operation;
import io.countersign.process.ContentReview.Outcome;
import io.countersign.process.ContentReview.Values;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Everything that the model asks of code, told beforehand what to answer. */
final class ScriptedReview {

    private static final Date FAR = new Date(4_000_000_000_000L);

    private final Deque<List<String>> stages = new ArrayDeque<>();
    private final Deque<List<String>> roles = new ArrayDeque<>();
    private final Deque<String> failures = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Map<String, Object> submission = new HashMap<>(Map.of(
            Values.AUTHOR, "mia",
            Values.SLOT, FAR,
            Values.MISSED_AT, FAR,
            Values.PERMITTED, true,
            Values.CLEARED, true,
            Values.REFUSED, false,
            Values.SIGN_OFF_FOLLOW_UP, FAR,
            Values.CHOOSE_SLOT_DUE, FAR,
            Values.CHOOSE_SLOT_FOLLOW_UP, FAR));
    private String refusal = Outcome.RETURNED;
    private boolean tryAgain;

    /** Reviews of the next stage; {@code MARKETING} and {@code IT} are sign-offs. */
    ScriptedReview stage(String... reviews) {
        stages.add(List.of(reviews));
        return this;
    }

    /** Approvals that the rules ask for next. */
    ScriptedReview roles(String... approvals) {
        roles.add(List.of(approvals));
        return this;
    }

    ScriptedReview notPermitted() {
        submission.put(Values.PERMITTED, false);
        return this;
    }

    ScriptedReview permittedNoMore() {
        submission.put(Values.CLEARED, false);
        return this;
    }

    /** What publishing comes to the next times; afterwards it works. */
    ScriptedReview failing(String... errors) {
        failures.addAll(List.of(errors));
        return this;
    }

    void refuse(String outcome) {
        refusal = outcome;
        submission.put(Values.REFUSED, true);
    }

    void answer(boolean again) {
        tryAgain = again;
    }

    List<String> done() {
        return List.copyOf(done);
    }

    Map<Object, Object> beans() {
        var beans = new HashMap<Object, Object>();
        beans.put(Operation.PLAN_REVIEWS, noted(Operation.PLAN_REVIEWS, execution -> {}));
        beans.put(Operation.EVALUATE_COMPLIANCE, noted(Operation.EVALUATE_COMPLIANCE, execution -> {}));
        beans.put(Operation.OPEN_STAGE, noted(Operation.OPEN_STAGE, this::openStage));
        beans.put(Operation.OPEN_SIGN_OFF, noted(Operation.OPEN_SIGN_OFF, this::openSignOff));
        beans.put(OPEN_COMPLIANCE_STAGE, noted(OPEN_COMPLIANCE_STAGE, this::openRoles));
        beans.put(EVALUATE_FOR_APPROVAL, noted(EVALUATE_FOR_APPROVAL, execution -> {}));
        beans.put(Operation.REMIND_REVIEWERS, noted(Operation.REMIND_REVIEWERS, execution -> {}));
        beans.put(Operation.CONCLUDE_STAGE, noted(Operation.CONCLUDE_STAGE, this::concludeStage));
        beans.put(Operation.MARK_SLOT_MISSED, noted(Operation.MARK_SLOT_MISSED, execution -> {}));
        beans.put(Operation.APPROVE_SUBMISSION, noted(Operation.APPROVE_SUBMISSION, execution -> {}));
        beans.put(Operation.PREPARE_PUBLICATIONS, noted(Operation.PREPARE_PUBLICATIONS, this::prepare));
        beans.put(Operation.PUBLISH_VARIANT, noted(Operation.PUBLISH_VARIANT, execution -> publish()));
        beans.put(
                Operation.RESUME_PUBLICATION,
                noted(
                        Operation.RESUME_PUBLICATION,
                        execution -> execution.setVariableLocal(Variable.TRY_AGAIN, tryAgain)));
        beans.put(Operation.CONCLUDE_PUBLICATIONS, noted(Operation.CONCLUDE_PUBLICATIONS, execution -> {}));
        beans.put(Values.SUBMISSION, Map.of("s1", submission));
        beans.put(Values.REVIEW, reviews());
        beans.put(Values.PUBLICATION, publications());
        return beans;
    }

    private JavaDelegate noted(String name, JavaDelegate work) {
        return execution -> {
            done.add(name);
            work.execute(execution);
        };
    }

    private void openStage(DelegateExecution execution) {
        open(execution, stages.isEmpty() || isSignOff(stages.getFirst()) ? List.of() : stages.getFirst());
    }

    private void openRoles(DelegateExecution execution) {
        open(execution, roles.isEmpty() ? List.of() : roles.getFirst());
    }

    private static void open(DelegateExecution execution, List<String> reviews) {
        execution.setVariable(Variable.REVIEW_IDS, untypedValue(new ArrayList<>(reviews), true));
        execution.setVariable(Variable.REVIEWS_LEFT, untypedValue(!reviews.isEmpty(), true));
    }

    private static boolean isSignOff(List<String> reviews) {
        return reviews.contains("MARKETING") || reviews.contains("IT");
    }

    private void openSignOff(DelegateExecution execution) {
        List<String> reviews = stages.isEmpty() ? List.of() : stages.getFirst();
        execution.setVariable(Variable.REVIEW_IDS, untypedValue(new ArrayList<>(reviews), true));
        execution.setVariable(Variable.SIGN_OFF, untypedValue(!reviews.isEmpty(), true));
        execution.setVariable(
                Variable.MARKETING_SIGN_OFF, untypedValue(reviews.contains("MARKETING") ? "MARKETING" : null, true));
        execution.setVariable(Variable.IT_SIGN_OFF, untypedValue(reviews.contains("IT") ? "IT" : null, true));
    }

    private void concludeStage(DelegateExecution execution) {
        var done = execution.getProcessDefinitionId().startsWith(ComplianceSignOff.KEY) ? roles : stages;
        done.removeFirst();
        var end = done.isEmpty() ? Outcome.SIGNED : Outcome.NEXT_STAGE;
        execution.setVariable(Variable.OUTCOME, Boolean.TRUE.equals(submission.get(Values.REFUSED)) ? refusal : end);
    }

    private void prepare(DelegateExecution execution) {
        execution.setVariable(Variable.PUBLICATION_IDS, untypedValue(new ArrayList<>(List.of("p1", "p2")), true));
    }

    private void publish() {
        var failure = failures.pollFirst();
        if (failure != null) {
            throw new BpmnError(failure);
        }
    }

    private static Map<String, Object> reviews() {
        var reviews = new HashMap<String, Object>();
        for (String id :
                List.of("BRAND", "LEGAL", "COMPLIANCE", "MARKETING", "IT", "PRIVACY", "MLR1", "MLR2", "MLR3")) {
            reviews.put(id, Map.of(Values.GROUP, "legal/de", Values.DUE, FAR, Values.FOLLOW_UP, FAR));
        }
        return reviews;
    }

    private static Map<String, Object> publications() {
        var publication = Map.of(
                Values.BUSINESS_OWNER, "bea", Values.TECHNICAL_OWNER, "ivan", Values.DUE, FAR, Values.FOLLOW_UP, FAR);
        return Map.of("p1", publication, "p2", publication);
    }
}
