package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationAbandoned;
import io.countersign.engine.publication.PublicationFailed;
import io.countersign.engine.publication.PublicationRetried;
import io.countersign.engine.publication.PublicationSent;
import io.countersign.engine.publication.PublicationTakenDown;
import io.countersign.engine.publication.PublicationToDelete;
import io.countersign.engine.publication.PublicationUnknown;
import io.countersign.engine.publication.PublishingResumed;
import io.countersign.engine.publication.PublishingStopped;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class PublicationRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;
    private final ChannelAccounts accounts;

    PublicationRecording(Recorder recorder, ChannelAccounts accounts) {
        this.recorder = recorder;
        this.accounts = accounts;
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationSent event) {
        recorder.record(about("publication.sent", event.publication()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationFailed event) {
        recorder.record(about("publication.failed", event.publication()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationUnknown event) {
        recorder.record(about("publication.unknown", event.publication()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationAbandoned event) {
        recorder.record(about("publication.abandoned", event.publication()).with("comment", event.comment()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationTakenDown event) {
        recorder.record(about("publication.taken-down", event.publication())
                .with("reason", event.reason())
                .with("outcome", "PROOF_" + event.proof().kind())
                .with("proof", event.proof().words()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationToDelete event) {
        var takeDown = event.takeDown();
        recorder.record(about("publication.to-delete", event.publication())
                .with("reason", takeDown.reason())
                .with("people", takeDown.byHand().map(hand -> hand.owner())));
    }

    @Order(FIRST)
    @EventListener
    void on(PublicationRetried event) {
        recorder.record(about("publication.retried." + event.action(), event.publication())
                .with("comment", event.comment()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublishingStopped event) {
        recorder.record(of("publishing.stopped", "stop", event.stop())
                .with("account", event.scope().account())
                .with("reason", event.reason()));
    }

    @Order(FIRST)
    @EventListener
    void on(PublishingResumed event) {
        recorder.record(of("publishing.resumed", "stop", event.stop())
                .with("account", event.scope().account()));
    }

    private Entry about(String action, Publication publication) {
        var origin = publication.origin();
        return of(action, "publication", publication.id())
                .on(origin.item(), origin.submission(), origin.hash())
                .with("account", publication.account())
                .with("accountName", accounts.find(publication.account()).map(Account::name))
                .with("market", publication.market())
                .with("variant", origin.variant())
                .with("trouble", publication.problem().map(Publication.Problem::kind))
                .with("message", publication.problem().map(Publication.Problem::message))
                .with("remoteId", publication.copy().map(Publication.Copy::remoteId))
                .with("permalink", publication.copy().flatMap(Publication.Copy::permalink));
    }
}
