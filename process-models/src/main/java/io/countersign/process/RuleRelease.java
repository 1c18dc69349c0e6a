package io.countersign.process;

/** The names of {@code rule-release.bpmn} that code uses. A test holds each to the model. */
public final class RuleRelease {

    public static final String KEY = "rule-release";

    private RuleRelease() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String DECIDE_ON_RULES = "userTask_DecideOnRules";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String DECIDE_ON_RULES = "decideOnRules";

        private Form() {}
    }

    /** Process variables: ids only. */
    public static final class Variable {
        public static final String RULE_DRAFT_ID = "ruleDraftId";

        private Variable() {}
    }
}
