package io.countersign.engine.compliance.override;

import io.countersign.engine.compliance.NewOverride;
import io.countersign.engine.compliance.OverrideChanged;
import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.compliance.OverrideRate;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.OverrideState;
import io.countersign.engine.compliance.Overrides;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.compliance.jdbc.OverrideRows;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredOverrides implements Overrides {

    private final OverrideRows rows;
    private final OverrideRights rights;
    private final NewOverrideCheck check;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredOverrides(
            OverrideRows rows,
            OverrideRights rights,
            NewOverrideCheck check,
            CurrentPerson current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.rights = rights;
        this.check = check;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public List<RuleOverride> holding(Set<OverrideScope> scopes, Instant at) {
        return scopes.isEmpty()
                ? List.of()
                : rows.of(scopes).stream()
                        .filter(override -> override.holds(at))
                        .toList();
    }

    @Override
    public Optional<RuleOverride> find(OverrideId id) {
        return rows.find(id);
    }

    @Override
    public List<RuleOverride> all(Set<OverrideScope> scopes) {
        return scopes.isEmpty() ? rows.all() : rows.of(scopes);
    }

    @Override
    public void eraseReasons(OverrideScope scope) {
        rows.eraseReasons(scope);
    }

    @Override
    public RuleOverride ask(NewOverride wanted) {
        int severity = check.severity(wanted);
        var override = new RuleOverride(
                OverrideId.random(),
                wanted.rule(),
                wanted.scope(),
                severity,
                wanted.reason().strip(),
                OverrideState.ASKED,
                current.get().id(),
                now(),
                wanted.until().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
        if (!rows.add(override)) {
            throw ProblemException.conflict(
                    "ASKED_ALREADY",
                    "Override of %s: it is asked for or in force already. Look at the list of overrides."
                            .formatted(wanted.rule()));
        }
        return told(override);
    }

    @Override
    public RuleOverride confirm(OverrideId id, String answer) {
        var override = open(id);
        rights.requireSecondPerson(override, current.get());
        check.requireNotEnded(override);
        return decide(override, OverrideState.CONFIRMED, answer);
    }

    @Override
    public RuleOverride refuse(OverrideId id, String answer) {
        var override = open(id);
        rights.requireSecondPerson(override, current.get());
        check.requireReason(answer);
        return decide(override, OverrideState.REFUSED, answer);
    }

    @Override
    public RuleOverride revoke(OverrideId id, String reason) {
        var override = locked(id);
        if (override.state() != OverrideState.CONFIRMED && override.state() != OverrideState.ASKED) {
            throw closed(override);
        }
        rights.requireRevoker(override, current.get());
        check.requireReason(reason);
        rows.revoke(id, current.get().id(), now(), reason.strip());
        return told(rows.find(id).orElseThrow());
    }

    @Override
    public List<OverrideRate> rates(Instant since) {
        return rows.rates(since);
    }

    private RuleOverride decide(RuleOverride override, OverrideState state, String answer) {
        rows.decide(override.id(), state, current.get().id(), now(), answer.strip());
        return told(rows.find(override.id()).orElseThrow());
    }

    private RuleOverride open(OverrideId id) {
        var override = locked(id);
        if (override.state() != OverrideState.ASKED) {
            throw closed(override);
        }
        return override;
    }

    private RuleOverride locked(OverrideId id) {
        return rows.lock(id).orElseThrow(() -> ProblemException.notFound("Override", id));
    }

    private static ProblemException closed(RuleOverride override) {
        return ProblemException.conflict(
                "OVERRIDE_CLOSED",
                "Override of %s: it is %s already. Ask for a new one.".formatted(override.rule(), override.state()));
    }

    private RuleOverride told(RuleOverride override) {
        events.publishEvent(new OverrideChanged(override));
        return override;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
