package io.countersign.process;

/**
 * The names of {@code compliance-sign-off.bpmn} that code uses; variables, values and what it shares with its caller are
 * those of {@link ContentReview}. A test holds each to the model.
 */
public final class ComplianceSignOff {

    public static final String KEY = "compliance-sign-off";

    private ComplianceSignOff() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String APPROVE_COMPLIANCE = "userTask_ApproveCompliance";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String APPROVE_COMPLIANCE = "approveCompliance";

        private Form() {}
    }

    /** What service tasks name in {@code camunda:delegateExpression="${…}"}. */
    public static final class Operation {
        public static final String OPEN_COMPLIANCE_STAGE = "openComplianceStage";
        public static final String REMIND_REVIEWERS = ContentReview.Operation.REMIND_REVIEWERS;
        public static final String CONCLUDE_STAGE = ContentReview.Operation.CONCLUDE_STAGE;
        public static final String EVALUATE_FOR_APPROVAL = "evaluateForApproval";

        private Operation() {}
    }
}
