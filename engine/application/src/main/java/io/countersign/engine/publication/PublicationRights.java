package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.ProblemException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may do what to a publication, apart from whoever has a task for it. */
@Component
public class PublicationRights {

    private final ChannelAccounts accounts;
    private final Items items;

    PublicationRights(ChannelAccounts accounts, Items items) {
        this.accounts = accounts;
        this.items = items;
    }

    public boolean maySee(Person person, Publication publication) {
        return owns(person, publication)
                || isAdmin(person)
                || items.maySee(person, publication.origin().item());
    }

    /** @throws ProblemException 404, the same as for one that is not there, when the person may not see it */
    void hideFrom(Person person, Publication publication) {
        if (!maySee(person, publication)) {
            throw ProblemException.notFound("Publication", publication.id());
        }
    }

    /** Where no task waits, because an admin has to look or something holds it: the account's owners and admins. */
    public boolean mayRepair(Person person, Publication publication) {
        return owns(person, publication) || isAdmin(person);
    }

    /** A live post that must go is everybody's matter who answers for the account or the content. */
    public boolean mayTakeDown(Person person, Publication publication) {
        return mayRepair(person, publication)
                || items.mayEdit(person, publication.origin().item());
    }

    private boolean owns(Person person, Publication publication) {
        Optional<Account> account = accounts.find(publication.account());
        PersonId id = person.id();
        return account.filter(each ->
                        each.businessOwner().equals(id) || each.technicalOwner().equals(id))
                .isPresent();
    }

    private static boolean isAdmin(Person person) {
        return person.has(Role.PLATFORM_ADMIN) || person.has(Role.ACCOUNT_ADMIN);
    }
}
