package io.countersign.engine.notification.relay;

import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.jdbc.NoticeTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where notices go in: in the transaction in which something happened, so that both are kept or neither. */
@Component
public class Outbox {

    private final NoticeTable notices;
    private final Relay relay;

    Outbox(NoticeTable notices, Relay relay) {
        this.notices = notices;
        this.relay = relay;
    }

    /** Writes the notice; it is told after the commit. */
    public void append(Notice notice) {
        notices.append(notice);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    relay.wake();
                }
            });
        } else {
            relay.wake();
        }
    }
}
