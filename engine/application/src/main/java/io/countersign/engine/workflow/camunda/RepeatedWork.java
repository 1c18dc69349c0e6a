package io.countersign.engine.workflow.camunda;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Repeats what a person did to a task when a timer of the engine was faster, in a transaction of its own each time. Stands
 * outside the engine's transaction; where the caller holds one, only he could repeat. A task that is gone by then is
 * refused in the second run, with the engine's own words.
 */
final class RepeatedWork extends CommandInterceptor {

    private static final Set<Class<?>> OF_PEOPLE =
            Set.of(ClaimTaskCmd.class, CompleteTaskCmd.class, SubmitTaskFormCmd.class);

    private final RetryTemplate repetition = RetryTemplate.builder()
            .maxAttempts(5)
            .uniformRandomBackoff(1, 100)
            .retryOn(RepeatedTransaction::wasOvertaken)
            .build();

    @Override
    public <T> T execute(Command<T> command) {
        return isRepeatable(command) ? repetition.execute(attempt -> next.execute(command)) : next.execute(command);
    }

    private static boolean isRepeatable(Command<?> command) {
        return OF_PEOPLE.contains(command.getClass())
                && Context.getCommandContext() == null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
