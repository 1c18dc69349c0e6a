package io.countersign.process;

/** The names of {@code review-route.dmn} that code uses. A test holds each to the model. */
public final class ReviewRoute {

    private ReviewRoute() {}

    /** Keys of decisions. */
    public static final class Decision {
        public static final String CONTENT_RISK = "contentRisk";
        public static final String REVIEW_ROUTE = "reviewRoute";
        public static final String SHORT_PATH = "shortPath";
        public static final String JOINT_SIGN_OFF = "jointSignOff";

        private Decision() {}
    }

    /** What decisions ask for, besides facts, which come by the first part of their names: {@code content.paid}. */
    public static final class Input {
        public static final String MARKET = "market";
        public static final String CHANNEL = "channel";
        public static final String RISK = "risk";

        private Input() {}
    }

    /** What rows say. */
    public static final class Output {
        public static final String RISK = "risk";
        public static final String REASON = "reason";
        public static final String ROLE = "role";
        public static final String STAGE = "stage";
        public static final String QUORUM = "quorum";
        public static final String NEEDED = "needed";

        private Output() {}
    }
}
