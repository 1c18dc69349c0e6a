package io.countersign.engine.notification.relay;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.notification.jdbc.NoticeTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one mail per person out of what happened. */
@Component
class Expansion {

    private static final Logger LOG = LoggerFactory.getLogger(Expansion.class);

    private final NoticeTable notices;
    private final Audience audience;
    private final Acting acting;
    private final TransactionTemplate transaction;

    Expansion(NoticeTable notices, Audience audience, Acting acting, TransactionTemplate transaction) {
        this.notices = notices;
        this.audience = audience;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** Expands one notice. @return whether there was another one */
    boolean next() {
        return Boolean.TRUE.equals(
                transaction.execute(status -> notices.next().map(this::expanded).orElse(false)));
    }

    private boolean expanded(NoticeTable.Stored stored) {
        try {
            var recipients = acting.asSystem("find out whom to tell", () -> audience.of(stored.notice()));
            notices.expand(stored.id(), recipients);
        } catch (IllegalStateException | IllegalArgumentException defect) {
            LOG.error(
                    "Whom to tell about notice {} cannot be found out. It is tried again in a minute.",
                    stored.id(),
                    defect);
            notices.putAside(stored.id());
        }
        return stored.more();
    }
}
