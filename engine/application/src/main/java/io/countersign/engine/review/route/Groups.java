package io.countersign.engine.review.route;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Regions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the most specific group that has somebody who can sign. */
@Component
class Groups {

    private final People people;

    Groups(People people) {
        this.people = people;
    }

    /** @return the group with those of it who can sign; the widest group and nobody when there is none */
    Choice choose(String function, List<String> markets, Set<PersonId> barred) {
        var candidates = candidates(function, markets);
        return candidates.stream()
                .map(group -> new Choice(group, eligible(group, barred)))
                .filter(choice -> !choice.people().isEmpty())
                .findFirst()
                .orElseGet(() -> new Choice(candidates.get(0), List.of()));
    }

    List<Person> eligible(GroupId group, Set<PersonId> barred) {
        return people.membersOf(group).stream()
                .filter(person -> !barred.contains(person.id()))
                .toList();
    }

    /** For one market its own groups, widening; for several those that cover all, and then those of the first market. */
    private static List<GroupId> candidates(String function, List<String> markets) {
        List<GroupId> leading = Regions.groupsFor(function, markets.get(0));
        var candidates = new LinkedHashSet<>(leading);
        markets.forEach(market -> candidates.retainAll(Regions.groupsFor(function, market)));
        candidates.addAll(leading);
        return new ArrayList<>(candidates);
    }

    record Choice(GroupId group, List<Person> people) {}
}
