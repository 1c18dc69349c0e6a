package io.countersign.engine.publication.camunda;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.Publications;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the forms of repairs show; read anew each time. */
@Component
class RepairTexts {

    private final ObjectProvider<Publications> publications;
    private final ObjectProvider<ChannelAccounts> accounts;

    RepairTexts(ObjectProvider<Publications> publications, ObjectProvider<ChannelAccounts> accounts) {
        this.publications = publications;
        this.accounts = accounts;
    }

    Map<String, String> of(PublicationId id) {
        Publication publication = publications.getObject().get(id);
        return Map.of(
                "itemName", publication.origin().itemName(),
                "accountName", accounts.getObject().get(publication.account()).name(),
                "market", publication.market(),
                "message",
                        publication.problem().map(Publication.Problem::message).orElse(""));
    }
}
