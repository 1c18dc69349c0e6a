package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.workflow.ModelValues;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code ${publication[publicationId].technicalOwner}} and its like. */
@Component
class PublicationValues implements ModelValues {

    private final Ledger ledger;
    private final ChannelAccounts accounts;
    private final PublicationSettings settings;
    private final Clock clock;

    PublicationValues(Ledger ledger, ChannelAccounts accounts, PublicationSettings settings, Clock clock) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "publication";
    }

    @Override
    public Map<String, Object> of(String id) {
        Publication publication = ledger.get(PublicationId.of(id));
        Account account = accounts.get(publication.account());
        Instant now = clock.instant();
        Duration time = settings.repairDue();
        return Map.of(
                "technicalOwner", account.technicalOwner().value(),
                "businessOwner", account.businessOwner().value(),
                "due", Date.from(now.plus(time)),
                "followUp", Date.from(now.plus(time.dividedBy(4))));
    }
}
