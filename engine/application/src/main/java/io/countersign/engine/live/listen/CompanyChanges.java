package io.countersign.engine.live.listen;

import io.countersign.engine.channel.AccountChanged;
import io.countersign.engine.channel.AccountConnected;
import io.countersign.engine.channel.AccountDisconnected;
import io.countersign.engine.channel.AccountFailing;
import io.countersign.engine.channel.AccountRecovered;
import io.countersign.engine.claim.ClaimChanged;
import io.countersign.engine.compliance.OverrideChanged;
import io.countersign.engine.compliance.RollBackChanged;
import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.content.DraftSaved;
import io.countersign.engine.content.ItemCreated;
import io.countersign.engine.content.ItemDeleted;
import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.SlotChosen;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.live.Topic;
import io.countersign.engine.live.jdbc.Announcements;
import io.countersign.engine.notification.DeliveriesChanged;
import io.countersign.engine.retention.LegalHoldChanged;
import io.countersign.engine.workflow.IncidentsChanged;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lists and pages that many look at, and of which nobody is asked about one thing. Heard after the commit. */
@Component
class CompanyChanges {

    private final Announcements announcements;

    CompanyChanges(Announcements announcements) {
        this.announcements = announcements;
    }

    @TransactionalEventListener(
            classes = {
                DraftSaved.class,
                ItemCreated.class,
                ItemDeleted.class,
                SlotChosen.class,
                SubmissionStarted.class,
                SubmissionStateChanged.class
            },
            fallbackExecution = true)
    void onItems() {
        announce(Topic.LISTS);
    }

    @TransactionalEventListener(
            classes = {
                AccountConnected.class,
                AccountChanged.class,
                AccountDisconnected.class,
                AccountFailing.class,
                AccountRecovered.class
            },
            fallbackExecution = true)
    void onAccounts() {
        announce(Topic.ACCOUNTS);
    }

    @TransactionalEventListener(classes = ClaimChanged.class, fallbackExecution = true)
    void onClaims() {
        announce(Topic.CLAIMS);
    }

    @TransactionalEventListener(classes = OverrideChanged.class, fallbackExecution = true)
    void onOverrides() {
        announce(Topic.OVERRIDES);
    }

    /** Nobody looks at what another one is still writing. */
    @TransactionalEventListener(fallbackExecution = true)
    void onRules(RuleDraftChanged event) {
        if (event.step() != RuleDraftChanged.Step.SAVED) {
            announce(Topic.RULES);
        }
    }

    @TransactionalEventListener(classes = RollBackChanged.class, fallbackExecution = true)
    void onRollBacks() {
        announce(Topic.RULES);
    }

    @TransactionalEventListener(
            classes = {LegalHoldChanged.class, ItemErased.class},
            fallbackExecution = true)
    void onRetention() {
        announce(Topic.RETENTION);
    }

    @TransactionalEventListener(
            classes = {IncidentsChanged.class, DeliveriesChanged.class},
            fallbackExecution = true)
    void onOperations() {
        announce(Topic.OPERATIONS);
    }

    private void announce(Topic topic) {
        announcements.announce(Set.of(topic));
    }
}
