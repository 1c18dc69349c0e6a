package io.countersign.engine.compliance.rule.release;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.compliance.RuleDraftChanged.Step;
import io.countersign.engine.compliance.RulesReleased;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.compliance.rule.jdbc.DraftTable;
import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Four eyes: one person hands a draft over, another one releases it or sends it back. */
@Service
public class Releases {

    private final ReleaseTerms terms;
    private final Packs packs;
    private final DraftTable drafts;
    private final SimulationTable simulations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Releases(
            ReleaseTerms terms,
            Packs packs,
            DraftTable drafts,
            SimulationTable simulations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terms = terms;
        this.packs = packs;
        this.drafts = drafts;
        this.simulations = simulations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks a second person. The table becomes a proposed version of the pack; nothing is live yet.
     *
     * @throws ProblemException 403, 404, 409 when it is not right or not open, 412
     */
    @Transactional
    public RuleDraft handOver(DraftId id, String seen, String comment) {
        var draft = terms.inState(id, seen, DraftState.OPEN);
        var pack = terms.pack(draft);
        var person = terms.holder(pack);
        terms.refuseProblems(draft);
        var version = packs.propose(
                pack.key(), terms.nextVersion(draft), draft.content().dmn(), person.id());
        drafts.handOver(id, version.semver(), comment, stamp(person));
        return told(id, pack, Step.HANDED_OVER, comment);
    }

    /**
     * Makes the handed-over table the company's rule from then on.
     *
     * @param from empty for at once
     * @throws ProblemException 403 for whoever had a hand in it, 404, 409 without a finished simulation of exactly this table, 412
     */
    @Transactional
    public PackVersion release(DraftId id, String seen, Optional<Instant> from) {
        var draft = terms.inState(id, seen, DraftState.HANDED_OVER);
        var pack = terms.pack(draft);
        var person = terms.secondPerson(draft, pack);
        terms.refuseProblems(draft);
        var simulation = simulation(draft);
        var validFrom = terms.validFrom(draft, from);
        var version = packs.release(proposed(draft), validFrom, person.id());
        drafts.conclude(id, DraftState.RELEASED, Optional.empty(), stamp(person));
        events.publishEvent(
                new RulesReleased(pack, version, draft.base(), draft.id().value(), simulation, draft.editors()));
        return version;
    }

    private UUID simulation(RuleDraft draft) {
        return simulations
                .finished(draft.id(), draft.content().hash())
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_SIMULATED",
                        "Draft of pack '%s': no simulation of exactly this table has finished. Start one and wait for its end."
                                .formatted(draft.pack())));
    }

    /**
     * Sends it back to its editors, who may change it again.
     *
     * @throws ProblemException 403 for whoever had a hand in it, 404, 409, 412
     */
    @Transactional
    public RuleDraft sendBack(DraftId id, String seen, String reason) {
        var draft = terms.inState(id, seen, DraftState.HANDED_OVER);
        var pack = terms.pack(draft);
        var person = terms.secondPerson(draft, pack);
        packs.sendBack(proposed(draft));
        drafts.conclude(id, DraftState.RETURNED, Optional.of(reason), stamp(person));
        return told(id, pack, Step.RETURNED, reason);
    }

    private PackVersion proposed(RuleDraft draft) {
        return terms.version(draft, draft.progress().proposed().orElseThrow());
    }

    private RuleDraft told(DraftId id, Pack pack, Step step, String comment) {
        var draft = drafts.find(id).orElseThrow();
        events.publishEvent(new RuleDraftChanged(
                id.value(),
                pack,
                step,
                draft.progress().proposed(),
                draft.content().hash(),
                Optional.of(comment)));
        return draft;
    }

    private Stamp stamp(Person person) {
        return new Stamp(person.id(), clock.instant());
    }
}
