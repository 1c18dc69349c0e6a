package io.countersign.engine.claim.web;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds to claims who people are and what the person who asks may do. */
@Component
class ClaimAnswers {

    private final Claims claims;
    private final People people;

    ClaimAnswers(Claims claims, People people) {
        this.claims = claims;
        this.people = people;
    }

    ClaimAnswer of(Claim claim) {
        return of(List.of(claim)).get(0);
    }

    List<ClaimAnswer> of(List<Claim> found) {
        Map<PersonId, Person> known =
                people.findAll(found.stream().flatMap(ClaimAnswers::people).collect(Collectors.toSet()));
        return found.stream().map(claim -> answer(claim, known)).toList();
    }

    private ClaimAnswer answer(Claim claim, Map<PersonId, Person> known) {
        var content = claim.content();
        Optional<PersonId> accepter = claim.acceptedBy();
        Optional<Instant> acceptedAt = claim.acceptedAt();
        return new ClaimAnswer(
                claim.id().value(),
                claim.version(),
                claim.state(),
                content.text(),
                content.language(),
                content.code(),
                content.evidence(),
                content.evidenceLink().map(URI::toString).orElse(null),
                List.copyOf(content.regions()),
                content.validFrom(),
                content.validUntil(),
                person(content.owner(), known),
                person(claim.proposedBy(), known),
                claim.proposedAt(),
                accepter.map(id -> person(id, known)).orElse(null),
                acceptedAt.orElse(null),
                claim.reason().orElse(null),
                claim.state() == ClaimState.PROPOSED && claims.mayAccept(claim),
                claims.mayWithdraw(claim));
    }

    private static Stream<PersonId> people(Claim claim) {
        return Stream.concat(Stream.of(claim.content().owner(), claim.proposedBy()), claim.acceptedBy().stream());
    }

    private static PersonRef person(PersonId id, Map<PersonId, Person> known) {
        Person person = known.get(id);
        return new PersonRef(id.value(), person == null ? id.value() : person.displayName());
    }
}
