package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.rule.draft.DraftChecks;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.simulation.ChangedRows.Tables;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts the live rules and a draft's rules side by side. */
@Component
class SimulationBooks {

    private final Packs packs;
    private final PackHistory history;
    private final DraftChecks checks;
    private final Evaluations evaluations;
    private final Clock clock;

    SimulationBooks(Packs packs, PackHistory history, DraftChecks checks, Evaluations evaluations, Clock clock) {
        this.packs = packs;
        this.history = history;
        this.checks = checks;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    /** What is live now, with the version of the pack that the draft would take the place of. */
    RuleSet live(RuleDraft draft) {
        return packs.live(clock.instant()).with(history.version(draft.pack(), draft.base()));
    }

    SimulationRun.Books of(RuleDraft draft) {
        var live = live(draft);
        var dmn = draft.content().dmn();
        var tables = new Tables(
                draft.pack(),
                history.dmn(history.version(draft.pack(), draft.base())),
                dmn,
                checks.base(draft),
                checks.readable(draft));
        return new SimulationRun.Books(
                evaluations.book(live),
                evaluations.book(packs.preview(live, draft.pack(), dmn)),
                ChangedRows.of(tables, live, packs, evaluations));
    }
}
