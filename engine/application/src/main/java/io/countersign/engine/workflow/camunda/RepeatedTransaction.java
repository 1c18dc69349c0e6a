package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction of the system's own that is repeated when it lost against another one: parallel branches that end at the
 * same moment always do.
 */
@Component
class RepeatedTransaction {

    private static final int MOST = 50;

    private final TransactionTemplate transaction;
    private final Acting acting;

    RepeatedTransaction(PlatformTransactionManager transactions, Acting acting) {
        this.transaction = new TransactionTemplate(transactions);
        this.acting = acting;
    }

    void run(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                acting.runAsSystem("record an outcome", () -> transaction.executeWithoutResult(status -> work.run()));
                return;
            } catch (RuntimeException failure) {
                if (attempt == MOST || !mayPass(failure)) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    private static boolean mayPass(RuntimeException failure) {
        return failure instanceof OptimisticLockingException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException
                || (failure instanceof ProcessEngineException engine
                        && engine.getCode() == BuiltinExceptionCode.DEADLOCK.getCode());
    }

    /** Random, so that those who lost together do not meet again. */
    private static void pause(int attempt) {
        long most = Math.min(1000L, 20L * attempt);
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(1 + ThreadLocalRandom.current().nextLong(most)));
    }
}
