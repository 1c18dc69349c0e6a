package io.countersign.engine.compliance.rule.release;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.check.Validation;
import io.countersign.engine.compliance.rule.draft.DraftChecks;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.DraftState;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.draft.RuleRights;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What has to be true before anybody hands over, releases or sends back. */
@Component
class ReleaseTerms {

    private final RuleDrafts drafts;
    private final DraftChecks checks;
    private final PackHistory history;
    private final RuleRights rights;
    private final CellReader cells;
    private final Packs packs;
    private final Clock clock;

    ReleaseTerms(
            RuleDrafts drafts,
            DraftChecks checks,
            PackHistory history,
            RuleRights rights,
            CellReader cells,
            Packs packs,
            Clock clock) {
        this.drafts = drafts;
        this.checks = checks;
        this.history = history;
        this.rights = rights;
        this.cells = cells;
        this.packs = packs;
        this.clock = clock;
    }

    RuleDraft inState(DraftId id, String seen, DraftState expected) {
        var draft = drafts.locked(id, seen);
        if (draft.state() != expected) {
            throw ProblemException.conflict(
                    expected == DraftState.OPEN ? "DRAFT_NOT_OPEN" : "DRAFT_NOT_HANDED_OVER",
                    "Draft of pack '%s': %s. Load it again."
                            .formatted(
                                    draft.pack(),
                                    expected == DraftState.OPEN
                                            ? "it is not open any more, or was not changed since it was returned"
                                            : "it does not wait for a decision"));
        }
        return draft;
    }

    Pack pack(RuleDraft draft) {
        return history.pack(draft.pack());
    }

    Person holder(Pack pack) {
        return rights.holder(pack);
    }

    /** The person who is acting, if it is one who may decide about what others wrote. */
    Person secondPerson(RuleDraft draft, Pack pack) {
        var person = rights.holder(pack);
        if (draft.editors().contains(person.id())) {
            throw ProblemException.forbidden(
                    "OWN_CHANGE",
                    "Draft of pack '%s': you had a hand in it, so somebody else decides about it. Ask another administrator of the pack."
                            .formatted(draft.pack()));
        }
        return person;
    }

    void refuseProblems(RuleDraft draft) {
        var problems = checks.problems(draft);
        if (!Validation.allowsRelease(problems)) {
            var errors = problems.stream().filter(TableProblem::isError).toList();
            throw ProblemException.conflict(
                            "NOT_VALID",
                            errors.size() == 1
                                    ? errors.get(0).message()
                                    : "%s And %d more. Mend them first."
                                            .formatted(errors.get(0).message(), errors.size() - 1))
                    .with("problems", errors.stream().map(TableProblem::message).toList());
        }
    }

    /** Above every version of the pack, by as much as the draft changes. */
    String nextVersion(RuleDraft draft) {
        var bump = new ChangeWeight(checks.base(draft), checks.readable(draft), cells).bump();
        var highest = packs.versions(draft.pack()).get(0).semver();
        return bump.after(highest);
    }

    Instant validFrom(RuleDraft draft, Optional<Instant> asked) {
        var now = clock.instant();
        var from = asked.filter(moment -> moment.isAfter(now)).orElse(now);
        if (asked.isPresent() && asked.get().isBefore(now.minusSeconds(60))) {
            throw ProblemException.invalid(
                    "validFrom",
                    "IN_THE_PAST",
                    "Valid from: %s is past. Choose a moment to come, or leave it out.".formatted(asked.get()));
        }
        var base = history.version(draft.pack(), draft.base());
        if (base.validFrom().map(from::isBefore).orElse(false)) {
            throw ProblemException.invalid(
                    "validFrom",
                    "BEFORE_BASE",
                    "Valid from: version %s, which it replaces, begins only at %s. Choose a later moment."
                            .formatted(draft.base(), base.validFrom().orElseThrow()));
        }
        return from;
    }

    PackVersion version(RuleDraft draft, String semver) {
        return history.version(draft.pack(), semver);
    }
}
