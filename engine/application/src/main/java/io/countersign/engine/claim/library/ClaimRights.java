package io.countersign.engine.claim.library;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Regions;
import io.countersign.engine.problem.ProblemException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who answers for claims: legal and compliance, for each region of the claim. */
@Component
public class ClaimRights {

    private static final List<String> FUNCTIONS = List.of("legal", "compliance");
    private static final String ASKED = "compliance";

    private final People people;

    ClaimRights(People people) {
        this.people = people;
    }

    boolean answersFor(Person person, Claim claim) {
        return claim.content().regions().stream().allMatch(region -> FUNCTIONS.stream()
                .flatMap(function -> Regions.groupsFor(function, region).stream())
                .anyMatch(person::isMemberOf));
    }

    boolean mayAccept(Person person, Claim claim) {
        return answersFor(person, claim) && !claim.proposedBy().equals(person.id());
    }

    void mustAccept(Person person, Claim claim) {
        if (claim.proposedBy().equals(person.id())) {
            throw ProblemException.forbidden(
                    "SAME_PERSON",
                    "Claim: you proposed it, so another person accepts it. Ask one of legal or compliance.");
        }
        mustAnswerFor(person, claim);
    }

    void mustAnswerFor(Person person, Claim claim) {
        if (!answersFor(person, claim)) {
            throw ProblemException.forbidden(
                    "NOT_YOUR_REGION",
                    "Claim: legal or compliance of %s decides on it. Ask one of them."
                            .formatted(String.join(", ", claim.content().regions())));
        }
    }

    /** Who is asked when it lapses: per region the most specific compliance group in which another than the proposer is. */
    public Set<GroupId> asked(Claim claim) {
        var groups = new LinkedHashSet<GroupId>();
        for (String region : claim.content().regions()) {
            List<GroupId> candidates = Regions.groupsFor(ASKED, region);
            groups.add(Stream.concat(candidates.stream(), Regions.groupsFor("legal", region).stream())
                    .filter(group -> hasAnother(group, claim.proposedBy()))
                    .findFirst()
                    .orElse(candidates.get(0)));
        }
        return groups;
    }

    private boolean hasAnother(GroupId group, PersonId proposer) {
        return people.membersOf(group).stream().anyMatch(person -> !person.id().equals(proposer));
    }
}
