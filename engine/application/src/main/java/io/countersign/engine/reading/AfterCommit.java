package io.countersign.engine.reading;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What may be remembered beyond a transaction is remembered when it is certain. */
public final class AfterCommit {

    private AfterCommit() {}

    /** Does nothing when the transaction is rolled back, and at once when there is none. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
