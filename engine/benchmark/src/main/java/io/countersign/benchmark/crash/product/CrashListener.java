package io.countersign.benchmark.crash.product;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSent;
import io.countersign.engine.review.ReviewDecided;
import io.countersign.plugin.testkit.oracle.Mode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Stands around commits until the process is killed. Listens to what the product tells everybody, after all others have heard it. */
final class CrashListener {

    private final ChannelAccounts accounts;
    private final CrashPlaces places = CrashPlaces.ofThisProcess();

    CrashListener(ChannelAccounts accounts) {
        this.accounts = accounts;
    }

    /** Each post of the series goes to one network of each kind. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ReviewDecided decided) {
        places.pass(CrashPoint.DECIDED, EnumSet.allOf(Mode.class));
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener
    void on(PublicationSent sent) {
        kind(sent.publication()).ifPresent(kind -> places.pass(CrashPoint.SENT, EnumSet.of(kind)));
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void beforeCommit(PublicationSent sent) {
        kind(sent.publication()).ifPresent(kind -> places.pass(CrashPoint.MOVING, EnumSet.of(kind)));
    }

    private Optional<Mode> kind(Publication publication) {
        var channel = accounts.get(publication.account()).channel();
        return Arrays.stream(Mode.values())
                .filter(kind -> OraclePlugin.channel(kind).equals(channel))
                .findFirst();
    }
}
