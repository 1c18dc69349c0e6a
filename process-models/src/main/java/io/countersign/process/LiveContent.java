package io.countersign.process;

/** The names of {@code live-content.bpmn} that code uses. A test holds each to the model. */
public final class LiveContent {

    public static final String KEY = "live-content";

    private LiveContent() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String MEND_LIVE_CONTENT = "userTask_MendLiveContent";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String MEND_LIVE_CONTENT = "mendLiveContent";

        private Form() {}
    }

    /** Messages that the process waits for; the business key is the submission's id. */
    public static final class Message {
        public static final String SETTLED = "live-content.settled";

        private Message() {}
    }

    /** Process variables: ids only. */
    public static final class Variable {
        public static final String SUBMISSION_ID = "submissionId";

        private Variable() {}
    }

    /** What expressions read: {@code ${liveContent[submissionId].groups}}. */
    public static final class Values {
        public static final String LIVE_CONTENT = "liveContent";
        public static final String GROUPS = "groups";
        public static final String DUE = "due";
        public static final String FOLLOW_UP = "followUp";

        private Values() {}
    }
}
