package io.countersign.engine.review.route;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * @param quorum how many different people of the group must sign
 * @param people who can sign; empty when nobody can
 */
public record Requirement(
        String role,
        List<String> markets,
        boolean signOff,
        int quorum,
        List<String> because,
        GroupId group,
        List<Person> people) {

    public Requirement {
        markets = List.copyOf(markets);
        because = List.copyOf(because);
        people = List.copyOf(people);
    }

    Set<PersonId> ids() {
        return people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    boolean concerns(String market) {
        return markets.contains(market);
    }
}
