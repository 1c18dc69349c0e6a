package io.countersign.process;

/** The names of {@code claim-recertification.bpmn} that code uses. A test holds each to the model. */
public final class ClaimRecertification {

    public static final String KEY = "claim-recertification";

    private ClaimRecertification() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String RECERTIFY_CLAIM = "userTask_RecertifyClaim";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String RECERTIFY_CLAIM = "recertifyClaim";

        private Form() {}
    }

    /** What service tasks name in {@code camunda:delegateExpression="${…}"}. */
    public static final class Operation {
        public static final String CARRY_OUT_RECERTIFICATION = "carryOutRecertification";

        private Operation() {}
    }

    /** Messages that the process waits for; the business key is the claim's id. */
    public static final class Message {
        public static final String SETTLED = "claim-recertification.settled";

        private Message() {}
    }

    /** Process variables: ids only. */
    public static final class Variable {
        public static final String CLAIM_ID = "claimId";

        private Variable() {}
    }
}
