package io.countersign.process;

/** The names of {@code take-down.bpmn} that code uses. A test holds each to the model. */
public final class TakeDownByHand {

    public static final String KEY = "take-down";

    private TakeDownByHand() {}

    /** Ids of user tasks. */
    public static final class UserTask {
        public static final String DELETE_POST = "userTask_DeletePost";

        private UserTask() {}
    }

    /** Ids of Camunda Forms. */
    public static final class Form {
        public static final String DELETE_POST = "deletePost";

        private Form() {}
    }

    /** Keys of the form's fields. */
    public static final class Field {
        public static final String SEEN = "seen";

        private Field() {}
    }

    /** Process variables: ids only. */
    public static final class Variable {
        public static final String PUBLICATION_ID = "publicationId";

        private Variable() {}
    }
}
