package io.countersign.engine.publication.camunda;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.publication.TakeDown;
import io.countersign.engine.publication.jdbc.TakeDownTable;
import java.net.URI;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the form of a take-down by hand shows; read anew each time. */
@Component
class DeletionTexts {

    private final ObjectProvider<Publications> publications;
    private final ObjectProvider<TakeDownTable> takeDowns;
    private final ObjectProvider<ChannelAccounts> accounts;
    private final ObjectProvider<People> people;

    DeletionTexts(
            ObjectProvider<Publications> publications,
            ObjectProvider<TakeDownTable> takeDowns,
            ObjectProvider<ChannelAccounts> accounts,
            ObjectProvider<People> people) {
        this.publications = publications;
        this.takeDowns = takeDowns;
        this.accounts = accounts;
        this.people = people;
    }

    Map<String, String> of(PublicationId id) {
        var publication = publications.getObject().get(id);
        var takeDown = takeDowns.getObject().find(id);
        return Map.of(
                "itemName", publication.origin().itemName(),
                "accountName", accounts.getObject().get(publication.account()).name(),
                "market", publication.market(),
                "permalink",
                        publication
                                .copy()
                                .flatMap(Publication.Copy::permalink)
                                .map(URI::toString)
                                .orElse(""),
                "reason", takeDown.map(TakeDown::reason).orElse(""),
                "byName", takeDown.map(this::nameOfAsker).orElse(""));
    }

    private String nameOfAsker(TakeDown takeDown) {
        return people.getObject()
                .find(takeDown.by())
                .map(Person::displayName)
                .orElse(takeDown.by().value());
    }
}
