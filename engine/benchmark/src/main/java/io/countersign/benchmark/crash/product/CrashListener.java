package io.countersign.benchmark.crash.product;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSent;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.plugin.testkit.oracle.Mode;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends the process around commits. Listens to what the product tells everybody, after all others have heard it. */
final class CrashListener {

    private final ChannelAccounts accounts;
    private final CrashOrders orders = CrashOrders.ofThisProcess();

    CrashListener(ChannelAccounts accounts) {
        this.accounts = accounts;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ReviewDecided decided) {
        for (var kind : Mode.values()) {
            orders.pass(CrashPoint.DECIDED, kind);
        }
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void on(PublicationSent sent) {
        kind(sent.publication()).ifPresent(kind -> orders.pass(CrashPoint.SENT, kind));
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void beforeCommit(PublicationSent sent) {
        kind(sent.publication()).ifPresent(kind -> orders.pass(CrashPoint.MOVING, kind));
    }

    private Optional<Mode> kind(Publication publication) {
        var channel = accounts.get(publication.account()).channel();
        return Arrays.stream(Mode.values())
                .filter(kind -> OraclePlugin.channel(kind).equals(channel))
                .findFirst();
    }
}
