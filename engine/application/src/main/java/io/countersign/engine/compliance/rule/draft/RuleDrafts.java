package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Pack;
import io.countersign.engine.compliance.PackSource;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.RuleDraftChanged;
import io.countersign.engine.compliance.RuleDraftChanged.Step;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.rule.check.RowExample;
import io.countersign.engine.compliance.rule.draft.RuleDraft.Origin;
import io.countersign.engine.compliance.rule.jdbc.DraftTable;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes drafts, in the name of whoever is acting. */
@Service
public class RuleDrafts {

    private static final int MOST_EXAMPLES = 500;

    private final DraftTable drafts;
    private final PackHistory history;
    private final RuleRights rights;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RuleDrafts(
            DraftTable drafts, PackHistory history, RuleRights rights, Clock clock, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.history = history;
        this.rights = rights;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A draft that says what the pack says now.
     *
     * @param from a version to begin with, such as a newly shipped one; empty for the last released one
     * @throws ProblemException 403, 404
     */
    @Transactional
    public RuleDraft create(String key, Optional<String> from) {
        var pack = history.pack(key);
        var person = rights.holder(pack);
        var base = history.base(key);
        var beginning = from.map(semver -> history.version(key, semver)).orElse(base);
        return insert(pack, person, base, beginning, history.dmn(beginning), Origin.WORKSPACE);
    }

    /** A draft that says what was deployed. */
    @Transactional
    public RuleDraft deployed(String key, String dmn) {
        var pack = history.pack(key);
        var person = rights.holder(pack);
        var base = history.base(key);
        return insert(pack, person, base, base, dmn, Origin.MODELER);
    }

    private RuleDraft insert(
            Pack pack, Person person, PackVersion base, PackVersion beginning, String dmn, Origin origin) {
        var starter = beginning.source() == PackSource.STARTER ? Optional.of(beginning) : history.starterOf(beginning);
        var now = new Stamp(person.id(), clock.instant());
        var draft = new RuleDraft(
                DraftId.random(),
                pack.key(),
                base.semver(),
                starter.map(PackVersion::semver),
                origin,
                new RuleDraft.Content(dmn, Sha256.of(dmn), List.of(), 1),
                new RuleDraft.Progress(
                        DraftState.OPEN,
                        now,
                        now,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Set.of(person.id()));
        drafts.insert(draft);
        publish(draft, pack, Step.CREATED, Optional.of(origin.name()));
        return draft;
    }

    /** @throws ProblemException 404 */
    @Transactional(readOnly = true)
    public RuleDraft get(DraftId id) {
        return drafts.find(id).orElseThrow(() -> ProblemException.notFound("Draft", id));
    }

    @Transactional(readOnly = true)
    public List<RuleDraft> list(Optional<String> pack, Collection<DraftState> states) {
        return drafts.list(pack, states);
    }

    /**
     * @param base the version it is compared with from now on; empty to keep it
     * @throws ProblemException 403, 404, 409 when it cannot be changed any more, 412 when somebody else changed it
     */
    @Transactional
    public RuleDraft save(DraftId id, String seen, String dmn, Optional<String> base) {
        var draft = changeable(id, seen);
        var person = rights.holder(history.pack(draft.pack()));
        base.ifPresent(semver -> history.version(draft.pack(), semver));
        drafts.save(id, base.orElse(draft.base()), dmn, Sha256.of(dmn), new Stamp(person.id(), clock.instant()));
        return changed(id, Step.SAVED);
    }

    /** @throws ProblemException as {@link #save} */
    @Transactional
    public RuleDraft saveExamples(DraftId id, String seen, List<RowExample> examples) {
        var draft = changeable(id, seen);
        var person = rights.holder(history.pack(draft.pack()));
        if (examples.size() > MOST_EXAMPLES) {
            throw ProblemException.invalid(
                    "examples",
                    "TOO_MANY",
                    "Examples: there are %d; at most %d are kept. Keep those of the rows that change."
                            .formatted(examples.size(), MOST_EXAMPLES));
        }
        drafts.saveExamples(id, examples, new Stamp(person.id(), clock.instant()));
        return changed(id, Step.SAVED);
    }

    /** @throws ProblemException 403, 404, 409, 412 */
    @Transactional
    public void discard(DraftId id, String seen) {
        var draft = changeable(id, seen);
        var person = rights.holder(history.pack(draft.pack()));
        drafts.conclude(id, DraftState.DISCARDED, Optional.empty(), new Stamp(person.id(), clock.instant()));
        changed(id, Step.DISCARDED);
    }

    private RuleDraft changeable(DraftId id, String seen) {
        var draft = locked(id, seen);
        if (!draft.state().mayBeChanged()) {
            throw ProblemException.conflict(
                    "DRAFT_NOT_OPEN",
                    "Draft of pack '%s': it is %s and cannot be changed. %s"
                            .formatted(
                                    draft.pack(),
                                    words(draft.state()),
                                    draft.state() == DraftState.HANDED_OVER
                                            ? "Have it returned first."
                                            : "Make a new draft."));
        }
        return draft;
    }

    /** The draft, kept from others, if it is as somebody saw it. */
    public RuleDraft locked(DraftId id, String seen) {
        var draft = drafts.lock(id).orElseThrow(() -> ProblemException.notFound("Draft", id));
        if (!seen.strip().replaceFirst("^W/", "").equals(draft.tag())) {
            throw ProblemException.preconditionFailed(
                            "DRAFT_CHANGED",
                            "Draft of pack '%s': %s changed it in between. Load it again."
                                    .formatted(
                                            draft.pack(),
                                            draft.progress().changed().by()))
                    .with("etag", draft.tag());
        }
        return draft;
    }

    private static String words(DraftState state) {
        return switch (state) {
            case OPEN -> "open";
            case HANDED_OVER -> "handed over";
            case RETURNED -> "returned";
            case RELEASED -> "released";
            case DISCARDED -> "discarded";
        };
    }

    private RuleDraft changed(DraftId id, Step step) {
        var draft = get(id);
        publish(draft, history.pack(draft.pack()), step, Optional.empty());
        return draft;
    }

    private void publish(RuleDraft draft, Pack pack, Step step, Optional<String> comment) {
        events.publishEvent(new RuleDraftChanged(
                draft.id().value(),
                pack,
                step,
                draft.progress().proposed(),
                draft.content().hash(),
                comment));
    }
}
