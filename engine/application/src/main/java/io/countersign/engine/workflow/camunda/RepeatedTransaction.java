package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the system's own that is repeated when it lost against another one: parallel branches that end at the
 * same moment always do. The waits are random, so that those who lost together do not meet again.
 */
@Component
class RepeatedTransaction {

    private final RetryTemplate repetition = RetryTemplate.builder()
            .maxAttempts(50)
            .uniformRandomBackoff(1, 500)
            .retryOn(RepeatedTransaction::mayPass)
            .build();

    private final TransactionTemplate transaction;
    private final Acting acting;

    RepeatedTransaction(PlatformTransactionManager transactions, Acting acting) {
        this.transaction = new TransactionTemplate(transactions);
        this.acting = acting;
    }

    void run(Runnable work) {
        repetition.execute(attempt -> {
            acting.runAsSystem("record an outcome", () -> transaction.executeWithoutResult(status -> work.run()));
            return true;
        });
    }

    private static boolean mayPass(Throwable failure) {
        return wasOvertaken(failure)
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException;
    }

    /** Whether another transaction was faster, so that the same may succeed when it is done again. */
    static boolean wasOvertaken(Throwable failure) {
        return failure instanceof OptimisticLockingException
                || (failure instanceof ProcessEngineException engine
                        && engine.getCode() == BuiltinExceptionCode.DEADLOCK.getCode());
    }
}
