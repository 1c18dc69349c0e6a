package io.countersign.engine.channel.web;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.AccountActivity;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.Credentials;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts accounts together with what the person who asks may see. */
@Component
class AccountView {

    private final Credentials credentials;
    private final AccountActivity activity;
    private final People people;
    private final CurrentPerson current;

    AccountView(Credentials credentials, AccountActivity activity, People people, CurrentPerson current) {
        this.credentials = credentials;
        this.activity = activity;
        this.people = people;
        this.current = current;
    }

    AccountJson of(Account account) {
        return of(List.of(account)).get(0);
    }

    List<AccountJson> of(List<Account> accounts) {
        Set<AccountId> stopped =
                activity.stopped(accounts.stream().map(Account::id).toList());
        Map<AccountId, Instant> published = activity.lastPublished();
        Map<PersonId, Person> owners = people.findAll(accounts.stream()
                .flatMap(account -> Stream.of(account.businessOwner(), account.technicalOwner()))
                .collect(Collectors.toSet()));
        Person person = current.get();
        boolean mayEdit = person.has(Role.ACCOUNT_ADMIN) || person.has(Role.PLATFORM_ADMIN);
        return accounts.stream()
                .map(account -> AccountJson.of(
                        account,
                        new AccountJson.Surroundings(
                                stopped.contains(account.id()),
                                published.get(account.id()),
                                secrets(account, mayEdit),
                                PersonRef.of(account.businessOwner(), owners),
                                PersonRef.of(account.technicalOwner(), owners),
                                mayEdit)))
                .toList();
    }

    private SortedSet<String> secrets(Account account, boolean mayEdit) {
        return mayEdit ? new TreeSet<>(credentials.keys(account.id())) : new TreeSet<>();
    }
}
