package io.countersign.engine.claim.library;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimChanged;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.ClaimStep;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.claim.jdbc.AnswerTable;
import io.countersign.engine.claim.jdbc.AnswerTable.Answer;
import io.countersign.engine.claim.jdbc.ClaimTable;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people answer to a lapsed claim, and what follows from it; both in the transaction of the process. */
@Service
public class Recertifications {

    private final ClaimTable claims;
    private final AnswerTable answers;
    private final AnswerCheck check;
    private final People people;
    private final Acting acting;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recertifications(
            ClaimTable claims,
            AnswerTable answers,
            AnswerCheck check,
            People people,
            Acting acting,
            ApplicationEventPublisher events,
            Clock clock) {
        this.claims = claims;
        this.answers = answers;
        this.check = check;
        this.people = people;
        this.acting = acting;
        this.events = events;
        this.clock = clock;
    }

    /** The version that has lapsed; empty when somebody has settled it meanwhile. */
    @Transactional
    public Optional<Claim> lapsed(ClaimId id) {
        return lapsed(claims.lock(id));
    }

    @Transactional
    public boolean isAnswered(ClaimId id) {
        return lapsed(id).flatMap(claim -> answers.find(id, claim.version())).isPresent();
    }

    /** @throws io.countersign.engine.problem.ProblemException 400, 403, 409 */
    @Transactional
    public void answer(ClaimId id, Recertification given, Person by) {
        List<Claim> versions = claims.lock(id);
        Claim claim = lapsed(versions).orElseThrow(() -> AnswerCheck.settled(id));
        check.check(claim, versions, given, by);
        answers.insert(id, claim.version(), new Answer(given, by.id()), clock.instant());
    }

    /** In the name of whoever answered; nothing happens when the claim was settled meanwhile. */
    @Transactional
    public void carryOut(ClaimId id) {
        List<Claim> versions = claims.lock(id);
        lapsed(versions).ifPresent(claim -> answers.find(id, claim.version())
                .ifPresent(answer -> acting.runAs(people.get(answer.by()), () -> {
                    carryOut(claim, versions.get(0).version(), answer);
                })));
    }

    private void carryOut(Claim claim, int newest, Answer answer) {
        String reason = answer.recertification().reason();
        switch (answer.recertification().choice()) {
            case RENEW -> renew(claim, newest + 1, answer);
            case CONTENT_CORRECTED -> tell(claim, ClaimStep.CONTENT_CORRECTED, reason);
            case WITHDRAW -> {
                claims.withdraw(claim.id(), claim.version(), reason);
                tell(reread(claim.id(), claim.version()), ClaimStep.WITHDRAWN, reason);
            }
        }
    }

    /** The words are still the proposer's; that they hold until a later day is the other person's word. */
    private void renew(Claim claim, int version, Answer answer) {
        LocalDate until = answer.recertification().until().orElseThrow();
        PersonId by = answer.by();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        claims.move(claim.id(), claim.version(), ClaimState.LAPSED, ClaimState.REPLACED);
        Claim renewed = new Claim(
                claim.id(),
                version,
                ClaimState.ACCEPTED,
                claim.content().until(until),
                claim.proposedBy(),
                now,
                Optional.of(by),
                Optional.of(now),
                Optional.empty());
        claims.insert(renewed);
        tell(renewed, ClaimStep.RENEWED, answer.recertification().reason());
    }

    private Claim reread(ClaimId id, int version) {
        return claims.versions(id).stream()
                .filter(claim -> claim.version() == version)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Claim> lapsed(List<Claim> versions) {
        return versions.stream()
                .filter(claim -> claim.state() == ClaimState.LAPSED)
                .findFirst();
    }

    private void tell(Claim claim, ClaimStep step, String reason) {
        events.publishEvent(ClaimChanged.of(claim, step, reason));
    }
}
