package io.countersign.engine.reading;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads of several modules that belong together, in one transaction: one round trip to begin, and no row twice. */
@Component
public class Reading {

    private final TransactionTemplate transaction;

    Reading(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /** Nothing in it may write or wait for anybody but the database. */
    public <T> T together(Supplier<T> reading) {
        return transaction.execute(status -> reading.get());
    }
}
