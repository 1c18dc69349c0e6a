package io.countersign.engine.claim.library;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimChanged;
import io.countersign.engine.claim.ClaimContent;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimSearch;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.ClaimStep;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.claim.jdbc.ClaimTable;
import io.countersign.engine.claim.use.VisibleUses;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredClaims implements Claims {

    private final ClaimTable table;
    private final ClaimCheck check;
    private final ClaimRights rights;
    private final VisibleUses uses;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredClaims(
            ClaimTable table,
            ClaimCheck check,
            ClaimRights rights,
            VisibleUses uses,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.check = check;
        this.rights = rights;
        this.uses = uses;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Claim propose(ClaimContent content) {
        check.check(content);
        return insert(ClaimId.random(), 1, content);
    }

    @Override
    @Transactional
    public Claim change(ClaimId id, int seen, ClaimContent content) {
        check.check(content);
        Claim newest = locked(id).get(0);
        if (newest.version() != seen) {
            throw ProblemException.preconditionFailed(
                    "CHANGED",
                    "Claim %s: it has version %d now. Read it and change that one.".formatted(id, newest.version()));
        }
        if (newest.state() == ClaimState.PROPOSED) {
            throw ProblemException.conflict(
                    "PROPOSED_ALREADY",
                    "Claim %s: version %d waits to be accepted. Accept or withdraw it first.".formatted(id, seen));
        }
        return insert(id, seen + 1, content);
    }

    private Claim insert(ClaimId id, int version, ClaimContent content) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Claim claim = new Claim(
                id,
                version,
                ClaimState.PROPOSED,
                content,
                current.get().id(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        table.insert(claim);
        return told(claim, ClaimStep.PROPOSED, "");
    }

    @Override
    @Transactional
    public Claim accept(ClaimId id, int version) {
        List<Claim> versions = locked(id);
        Claim proposed = only(versions, claim -> claim.version() == version && claim.state() == ClaimState.PROPOSED)
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_PROPOSED",
                        "Claim %s: version %d does not wait to be accepted. Read it anew.".formatted(id, version)));
        Person person = current.get();
        rights.mustAccept(person, proposed);
        check.check(proposed.content());
        only(versions, claim -> claim.state().counts())
                .ifPresent(old -> table.move(id, old.version(), old.state(), ClaimState.REPLACED));
        table.accept(id, version, person.id(), clock.instant());
        return told(get(id, version), ClaimStep.ACCEPTED, "");
    }

    @Override
    @Transactional
    public Claim withdraw(ClaimId id, String reason) {
        List<Claim> versions = locked(id);
        Claim open = only(versions, claim -> claim.state() == ClaimState.PROPOSED)
                .or(() -> only(versions, claim -> claim.state().counts()))
                .orElseThrow(() -> ProblemException.conflict(
                        "NOTHING_OPEN", "Claim %s: it is withdrawn already. Nothing is left to do.".formatted(id)));
        Person person = current.get();
        if (!isOwnProposal(person, open)) {
            rights.mustAnswerFor(person, open);
        }
        table.withdraw(id, open.version(), reason);
        return told(get(id, open.version()), ClaimStep.WITHDRAWN, reason);
    }

    @Override
    public List<Claim> versions(ClaimId id) {
        return found(id, table.versions(id));
    }

    @Override
    public List<Claim> search(ClaimSearch search) {
        return table.search(search);
    }

    @Override
    public boolean mayAccept(Claim claim) {
        return rights.mayAccept(current.get(), claim);
    }

    @Override
    public boolean mayWithdraw(Claim claim) {
        Person person = current.get();
        boolean open = claim.state() == ClaimState.PROPOSED || claim.state().counts();
        return open && (isOwnProposal(person, claim) || rights.answersFor(person, claim));
    }

    private static boolean isOwnProposal(Person person, Claim claim) {
        return claim.state() == ClaimState.PROPOSED && claim.proposedBy().equals(person.id());
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClaimUse> uses(ClaimId id, Optional<ClaimUse.Position> after, int limit) {
        versions(id);
        return uses.of(id, after, limit);
    }

    private List<Claim> locked(ClaimId id) {
        return found(id, table.lock(id));
    }

    private static List<Claim> found(ClaimId id, List<Claim> versions) {
        if (versions.isEmpty()) {
            throw ProblemException.notFound("Claim", id);
        }
        return versions;
    }

    private Claim get(ClaimId id, int version) {
        return only(table.versions(id), claim -> claim.version() == version).orElseThrow();
    }

    private static Optional<Claim> only(List<Claim> versions, Predicate<Claim> wanted) {
        return versions.stream().filter(wanted).findFirst();
    }

    private Claim told(Claim claim, ClaimStep step, String reason) {
        events.publishEvent(ClaimChanged.of(claim, step, reason));
        return claim;
    }
}
