package io.countersign.engine.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks the rules, and remembers what they answered. */
public interface Evaluations {

    /** With the rules that are live now. */
    Evaluation evaluate(Facts facts);

    Evaluation evaluate(Facts facts, RuleSet ruleSet);

    /** For many evaluations with one rule set, as a simulation does. */
    RuleBook book(RuleSet ruleSet);

    /** Stores facts, answer and rule set, in the caller's transaction. */
    EvaluationId remember(Subject subject, Moment moment, Facts facts, Evaluation evaluation);

    Optional<RememberedEvaluation> find(EvaluationId id);

    /** Of one submission, the newest first. */
    List<RememberedEvaluation> ofSubmission(String submissionId);

    /**
     * Facts remembered since then at one moment and not erased, in an order that does not change while it is read.
     *
     * @param after the last id of the page before
     * @param limit at most 10,000
     */
    List<RememberedFacts> remembered(Moment moment, Instant since, Optional<EvaluationId> after, int limit);

    /**
     * Computes it again with its own rule set.
     *
     * @throws io.countersign.engine.problem.ProblemException 404, 410 when its facts were erased
     */
    Replay replay(EvaluationId id);

    /**
     * Takes facts and titles of a submission away; what the rules said, and its hash, stay. The database refuses it while the
     * content is not being erased.
     */
    void eraseFacts(String submissionId);
}
