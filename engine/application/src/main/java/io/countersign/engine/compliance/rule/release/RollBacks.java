package io.countersign.engine.compliance.rule.release;

import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RollBackChanged;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleRights;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.compliance.rule.jdbc.RollBackTable;
import io.countersign.engine.compliance.rule.jdbc.RollBackTable.RollBack;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the last released version of a pack back: one person asks for it, a second one who asks for the same does it. */
@Service
public class RollBacks {

    private final Packs packs;
    private final PackHistory history;
    private final RuleRights rights;
    private final RollBackTable table;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RollBacks(
            Packs packs,
            PackHistory history,
            RuleRights rights,
            RollBackTable table,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packs = packs;
        this.history = history;
        this.rights = rights;
        this.table = table;
        this.events = events;
        this.clock = clock;
    }

    /** Versions that somebody wants taken back and a second person has not yet. */
    @Transactional(readOnly = true)
    public List<RollBack> open() {
        return table.open();
    }

    /**
     * Asks for it, or does it when somebody else asked before.
     *
     * @throws ProblemException 403, 404, 409 when it is not the last released version or nothing was released before it
     */
    @Transactional
    public RollBack rollBack(String key, String semver, String reason) {
        var pack = history.pack(key);
        var person = rights.holder(pack);
        var version = history.version(key, semver);
        refuseOther(version);
        var now = new Stamp(person.id(), clock.instant());
        if (table.request(version, reason, now)) {
            events.publishEvent(new RollBackChanged(pack, version, reason, person.id(), false));
            return table.lock(version).orElseThrow();
        }
        var asked = table.lock(version).orElseThrow();
        if (asked.requested().by().equals(person.id())) {
            throw ProblemException.forbidden(
                    "SECOND_PERSON_NEEDED",
                    "Version %s of pack '%s': you asked for it to be taken back, so somebody else does it. Ask another administrator of the pack."
                            .formatted(semver, key));
        }
        var gone = packs.rollBack(version);
        table.done(version, now);
        events.publishEvent(new RollBackChanged(
                pack, gone, asked.reason(), asked.requested().by(), true));
        return table.lock(version).orElseThrow();
    }

    private void refuseOther(PackVersion version) {
        var released = packs.versions(version.pack()).stream()
                .filter(other -> other.state() == PackState.RELEASED)
                .toList();
        if (released.isEmpty() || !released.get(0).semver().equals(version.semver())) {
            throw ProblemException.conflict(
                    "NOT_THE_LAST",
                    "Version %s of pack '%s': it is not the last released one, so nothing can be taken back to before it. Choose the last one."
                            .formatted(version.semver(), version.pack()));
        }
        if (released.size() == 1) {
            throw ProblemException.conflict(
                    "NOTHING_BEFORE",
                    "Version %s of pack '%s': no version was released before it. Release a changed one instead."
                            .formatted(version.semver(), version.pack()));
        }
    }
}
