package io.countersign.engine.review.route;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.ReviewKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * @param quorum how many different people of the group must sign
 * @param atMost how long the rules give it
 * @param check what of an earlier version it is to look after; in previews only, plans add it later
 * @param people who can sign; empty when nobody can
 */
public record Requirement(
        String role,
        List<String> markets,
        ReviewKind kind,
        int quorum,
        List<String> because,
        Optional<Duration> atMost,
        Optional<ChangeCheck> check,
        GroupId group,
        List<Person> people) {

    public Requirement {
        markets = List.copyOf(markets);
        because = List.copyOf(because);
        people = List.copyOf(people);
    }

    /** The same, which also looks after what was asked for of an earlier version. */
    public Requirement checking(ChangeCheck changes, String reason) {
        var reasons = new ArrayList<>(because);
        reasons.add(reason);
        return new Requirement(role, markets, kind, quorum, reasons, atMost, Optional.of(changes), group, people);
    }

    boolean signOff() {
        return kind == ReviewKind.SIGN_OFF;
    }

    Set<PersonId> ids() {
        return people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    boolean concerns(String market) {
        return markets.contains(market);
    }
}
