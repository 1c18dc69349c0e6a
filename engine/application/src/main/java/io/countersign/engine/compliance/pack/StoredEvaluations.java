package io.countersign.engine.compliance.pack;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.RememberedFacts;
import io.countersign.engine.compliance.Replay;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.Sha256;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.compliance.document.EvaluationDocument;
import io.countersign.engine.compliance.document.FactsDocument;
import io.countersign.engine.compliance.jdbc.EvaluationRows;
import io.countersign.engine.compliance.jdbc.RuleSetRows;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredEvaluations implements Evaluations {

    private static final int LARGEST_PAGE = 10_000;

    private final Packs packs;
    private final RuleBooks books;
    private final EvaluationRows rows;
    private final RuleSetRows ruleSets;
    private final FactsDocument factsDocument;
    private final Clock clock;

    StoredEvaluations(
            Packs packs,
            RuleBooks books,
            EvaluationRows rows,
            RuleSetRows ruleSets,
            FactsDocument factsDocument,
            Clock clock) {
        this.packs = packs;
        this.books = books;
        this.rows = rows;
        this.ruleSets = ruleSets;
        this.factsDocument = factsDocument;
        this.clock = clock;
    }

    @Override
    public Evaluation evaluate(Facts facts) {
        return evaluate(facts, packs.live(clock.instant()));
    }

    @Override
    public Evaluation evaluate(Facts facts, RuleSet ruleSet) {
        return book(ruleSet).evaluate(facts);
    }

    @Override
    public RuleBook book(RuleSet ruleSet) {
        return books.of(ruleSet);
    }

    @Override
    @Transactional
    public EvaluationId remember(Subject subject, Moment moment, Facts facts, Evaluation evaluation) {
        var result = EvaluationDocument.write(evaluation);
        var remembered = new RememberedEvaluation(
                EvaluationId.random(),
                subject,
                moment,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.of(facts),
                evaluation.ruleSet().id(),
                result,
                Sha256.of(result));
        ruleSets.add(evaluation.ruleSet());
        rows.add(remembered, factsDocument.write(facts));
        return remembered.id();
    }

    @Override
    public Optional<RememberedEvaluation> find(EvaluationId id) {
        return rows.find(id, factsDocument::read);
    }

    @Override
    public List<RememberedEvaluation> ofSubmission(String submissionId) {
        return rows.ofSubmission(submissionId, factsDocument::read);
    }

    @Override
    public List<RememberedFacts> remembered(Moment moment, Instant since, Optional<EvaluationId> after, int limit) {
        return rows.page(moment, since, after, Math.min(limit, LARGEST_PAGE), factsDocument::read);
    }

    @Override
    public Replay replay(EvaluationId id) {
        var then = find(id).orElseThrow(() -> ProblemException.notFound("Evaluation", id));
        var facts = then.facts().orElseThrow(() -> erased(id));
        var now = EvaluationDocument.write(evaluate(facts, packs.ruleSet(then.ruleSet())));
        return new Replay(then, now, now.equals(then.result()));
    }

    private static ProblemException erased(EvaluationId id) {
        return ProblemException.gone(
                "FACTS_ERASED",
                "Evaluation %s: its facts were erased after the retention of its content, so it cannot be computed again. What the rules said then, and its hash, are kept."
                        .formatted(id));
    }

    @Override
    @Transactional
    public void eraseFacts(String submissionId) {
        rows.eraseFacts(submissionId);
    }
}
