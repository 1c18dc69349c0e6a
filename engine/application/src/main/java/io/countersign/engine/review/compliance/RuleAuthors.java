package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.RuleEditors;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.jdbc.StoredJudgements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who changed a rule so that a submission passes: with the version before, it would have been held back. Such a person may
 * not approve it, or could let through by a rule what he then signs.
 */
@Component
public class RuleAuthors {

    private final StoredJudgements judgements;
    private final Evaluations evaluations;
    private final Packs packs;
    private final RuleEditors editors;

    /** Nobody of the company has changed anything in them; that never changes, and each release adds one. */
    private final Set<RuleSetId> shippedOnly = ConcurrentHashMap.newKeySet();

    RuleAuthors(StoredJudgements judgements, Evaluations evaluations, Packs packs, RuleEditors editors) {
        this.judgements = judgements;
        this.evaluations = evaluations;
        this.packs = packs;
        this.editors = editors;
    }

    /** None while only shipped rules were asked, which costs no evaluation. */
    public Set<PersonId> whoLetPass(SubmissionId submission) {
        return judgements.newest(submission).stream()
                .flatMap(judgement -> judgement.evaluations().stream())
                .flatMap(id -> evaluations.find(id).stream())
                .filter(evaluation -> !shippedOnly.contains(evaluation.ruleSet()))
                .flatMap(this::whoLetPass)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PersonId> whoLetPass(RememberedEvaluation evaluation) {
        var rules = packs.ruleSet(evaluation.ruleSet());
        var changed = rules.versions().stream()
                .filter(version -> version.author().isPresent())
                .toList();
        if (changed.isEmpty()) {
            shippedOnly.add(evaluation.ruleSet());
        }
        return changed.stream()
                .filter(version -> wasHeldBackBefore(evaluation, rules, version))
                .flatMap(this::whoChanged);
    }

    /** Who handed the version over, and everybody who had a hand in it before. */
    private Stream<PersonId> whoChanged(PackVersion version) {
        return Stream.concat(version.author().stream(), editors.editorsOf(version.pack(), version.semver()).stream());
    }

    private boolean wasHeldBackBefore(RememberedEvaluation evaluation, RuleSet rules, PackVersion version) {
        return before(version)
                .flatMap(older -> evaluation.facts().map(facts -> evaluations.evaluate(facts, rules.with(older))))
                .filter(Evaluation::blocked)
                .isPresent();
    }

    /** The version of the pack that was released last before this one. */
    private Optional<PackVersion> before(PackVersion version) {
        List<PackVersion> all = packs.versions(version.pack());
        return all.stream()
                .filter(other -> other.state() == PackState.RELEASED)
                .filter(other -> Semver.ORDER.compare(other.semver(), version.semver()) < 0)
                .max((one, other) -> Semver.ORDER.compare(one.semver(), other.semver()));
    }
}
