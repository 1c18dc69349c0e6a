package io.countersign.engine.review.camunda;

import io.countersign.engine.review.Review;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandInvocationContext;

/** A review ends by a decision and by nothing else: not by an error, not by completing its task with nothing said. */
final class WorkOnReview {

    /** The engine's commands that raise what a model could catch; simple class names. */
    private static final Set<String> RAISING = Set.of("HandleTaskBpmnErrorCmd", "HandleTaskEscalationCmd");

    private static final Set<String> ENDING = Set.of("CompleteTaskCmd", "ResolveTaskCmd");

    private WorkOnReview() {}

    static void check(Review review) {
        var command = command(Context.getCommandInvocationContext());
        if (RAISING.contains(command)) {
            throw new AuthorizationException("Review: it cannot raise an error. Decide: approve, return or reject.");
        }
        if (ENDING.contains(command) && review.decision().isEmpty()) {
            throw new AuthorizationException(
                    "Review: no decision is recorded. Decide by its form: approve, return or reject.");
        }
    }

    private static String command(CommandInvocationContext invocation) {
        return invocation.getCommand().getClass().getSimpleName();
    }
}
