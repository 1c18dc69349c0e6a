package io.countersign.process;

/** The names of {@code content-review.bpmn} that code uses. A test holds each to the model. */
public final class ContentReview {

    public static final String KEY = "content-review";

    private ContentReview() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String REVIEW_CONTENT = "userTask_ReviewContent";
        public static final String SIGN_OFF_MARKETING = "userTask_SignOffMarketing";
        public static final String SIGN_OFF_IT = "userTask_SignOffIt";
        public static final String CHOOSE_SLOT = "userTask_ChooseSlot";
        public static final String REPAIR_PUBLICATION = "userTask_RepairPublication";
        public static final String RECONNECT_ACCOUNT = "userTask_ReconnectAccount";
        public static final String CHECK_OUTCOME = "userTask_CheckOutcome";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String REVIEW_CONTENT = "reviewContent";
        public static final String SIGN_OFF = "signOff";
        public static final String CHOOSE_SLOT = "chooseSlot";
        public static final String REPAIR_PUBLICATION = "repairPublication";
        public static final String RECONNECT_ACCOUNT = "reconnectAccount";
        public static final String CHECK_OUTCOME = "checkOutcome";

        private Form() {}
    }

    /** What service tasks name in {@code camunda:delegateExpression="${…}"}. */
    public static final class Operation {
        public static final String EVALUATE_COMPLIANCE = "evaluateCompliance";
        public static final String PLAN_REVIEWS = "planReviews";
        public static final String OPEN_STAGE = "openStage";
        public static final String OPEN_SIGN_OFF = "openSignOff";
        public static final String REMIND_REVIEWERS = "remindReviewers";
        public static final String CONCLUDE_STAGE = "concludeStage";
        public static final String MARK_SLOT_MISSED = "markSlotMissed";
        public static final String APPROVE_SUBMISSION = "approveSubmission";
        public static final String PREPARE_PUBLICATIONS = "preparePublications";
        public static final String PUBLISH_VARIANT = "publishVariant";
        public static final String RESUME_PUBLICATION = "resumePublication";
        public static final String CONCLUDE_PUBLICATIONS = "concludePublications";

        private Operation() {}
    }

    /** Messages that the process waits for; the business key is the submission's id. */
    public static final class Message {
        public static final String WITHDRAWN = "content-review.withdrawn";
        public static final String REPLACED = "content-review.replaced";

        private Message() {}
    }

    /** Codes of BPMN errors. */
    public static final class Error {
        public static final String CONTENT_REFUSED = "CONTENT_REFUSED";
        public static final String NOT_PERMITTED = "NOT_PERMITTED";
        public static final String CONTENT_REJECTED = "CONTENT_REJECTED";
        public static final String NOT_CONNECTED = "NOT_CONNECTED";
        public static final String OUTCOME_UNKNOWN = "OUTCOME_UNKNOWN";

        private Error() {}
    }

    /** Process variables: ids, an outcome and answers, never documents or people. */
    public static final class Variable {
        public static final String SUBMISSION_ID = "submissionId";
        /** Of the stage that was just opened; transient. */
        public static final String REVIEW_IDS = "reviewIds";
        /** Of the review that a user task asks for; local to it. */
        public static final String REVIEW_ID = "reviewId";
        /** Whether there was a stage of reviews to open; transient. */
        public static final String REVIEWS_LEFT = "reviewsLeft";
        /** Whether a joint sign-off was to be opened; transient. */
        public static final String SIGN_OFF = "signOff";
        /** Id of marketing's sign-off when it is still to be given, otherwise null; transient. */
        public static final String MARKETING_SIGN_OFF = "marketingSignOff";
        /** Id of IT's sign-off when it is still to be given, otherwise null; transient. */
        public static final String IT_SIGN_OFF = "itSignOff";
        /** One of {@link Outcome}. */
        public static final String OUTCOME = "outcome";
        /** Of the ledger's rows that were just written; transient. */
        public static final String PUBLICATION_IDS = "publicationIds";
        /** Of the publication that a variant's steps are about; local to them. */
        public static final String PUBLICATION_ID = "publicationId";
        /** Whether the publication is to be tried again; local to the variant's steps. */
        public static final String TRY_AGAIN = "tryAgain";

        private Variable() {}
    }

    /** Values of {@link Variable#OUTCOME}, written when a stage ends. */
    public static final class Outcome {
        public static final String NEXT_STAGE = "NEXT_STAGE";
        public static final String SIGNED = "SIGNED";
        public static final String RETURNED = "RETURNED";
        public static final String REJECTED = "REJECTED";

        private Outcome() {}
    }

    /** Names of what expressions read, as in {@code ${review[reviewId].group}}, and the values that they ask for. */
    public static final class Values {
        public static final String REVIEW = "review";
        public static final String GROUP = "group";

        /** Who of the group is asked first; absent when nobody is. */
        public static final String ASSIGNEE = "assignee";

        public static final String DUE = "due";
        public static final String FOLLOW_UP = "followUp";

        public static final String SUBMISSION = "submission";
        public static final String AUTHOR = "author";
        public static final String SLOT = "slot";
        /** When a slot counts as missed: the slot and the grace after it. */
        public static final String MISSED_AT = "missedAt";

        /** Whether the rules, as they were asked last, let it be published once those whom they name have approved. */
        public static final String PERMITTED = "permitted";

        /** Whether everybody whom the rules name has approved and the rules still permit it. */
        public static final String CLEARED = "cleared";

        public static final String REFUSED = "refused";
        public static final String SIGN_OFF_FOLLOW_UP = "signOffFollowUp";
        public static final String CHOOSE_SLOT_DUE = "chooseSlotDue";
        public static final String CHOOSE_SLOT_FOLLOW_UP = "chooseSlotFollowUp";

        public static final String PUBLICATION = "publication";
        public static final String TECHNICAL_OWNER = "technicalOwner";
        public static final String BUSINESS_OWNER = "businessOwner";

        private Values() {}
    }
}
