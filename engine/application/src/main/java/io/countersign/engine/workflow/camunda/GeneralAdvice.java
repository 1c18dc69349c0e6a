package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.IncidentAdvice.Advice;
import io.countersign.engine.workflow.IncidentAdvice.Failure;

/** What can be said of an incident that no part of the product knows better. */
final class GeneralAdvice {

    private static final String OWNER = "platform-admin/global";

    private GeneralAdvice() {}

    static Advice of(Failure failure) {
        String step = failure.kind().equals(FailureText.UNEXPECTED)
                ? "Find the cause in the log, mend it, then retry."
                : "Mend what the message names, then retry.";
        return new Advice(OWNER, step, null, null, null);
    }
}
