package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.RememberedFacts;
import io.countersign.engine.compliance.RuleBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One pass over remembered content, page by page. */
final class SimulationRun {

    private static final int PAGE = 500;

    private final Evaluations evaluations;
    private final Books books;
    private final Selection selection;
    private final Pace pace;

    SimulationRun(Evaluations evaluations, Books books, Selection selection, Pace pace) {
        this.evaluations = evaluations;
        this.books = books;
        this.selection = selection;
        this.pace = pace;
    }

    /** @param changed empty when every row has to be asked */
    record Books(RuleBook live, RuleBook draft, Optional<ChangedRows> changed) {}

    /**
     * Goes on until all is done or nobody wants it any more.
     *
     * @param page told what was found on each page; answers whether to go on
     * @return whether it came to the end
     */
    boolean run(Predicate<Tally> page) {
        Optional<EvaluationId> last = Optional.empty();
        while (true) {
            var content = next(last);
            if (content.isEmpty()) {
                return true;
            }
            if (!page.test(look(content)) || Thread.currentThread().isInterrupted()) {
                return false;
            }
            if (!selection.submissions().isEmpty()) {
                return true;
            }
            last = Optional.of(content.get(content.size() - 1).id());
        }
    }

    private List<RememberedFacts> next(Optional<EvaluationId> last) {
        return selection.submissions().isEmpty()
                ? evaluations.remembered(Moment.SUBMISSION, selection.since(), last, PAGE)
                : chosen();
    }

    private List<RememberedFacts> chosen() {
        var found = new ArrayList<RememberedFacts>();
        selection.submissions().forEach(submission -> evaluations.ofSubmission(submission).stream()
                .filter(evaluation -> evaluation.moment() == Moment.SUBMISSION)
                .max(Comparator.comparing(RememberedEvaluation::at))
                .flatMap(evaluation -> evaluation
                        .facts()
                        .map(facts -> new RememberedFacts(
                                evaluation.id(), evaluation.subject(), evaluation.moment(), evaluation.at(), facts)))
                .ifPresent(found::add));
        return found;
    }

    private Tally look(List<RememberedFacts> page) {
        var tally = new Tally();
        for (var content : page) {
            if (selection.isOfMarket(content.facts().list(FactName.COUNTRIES))) {
                compare(content).ifPresent(tally::add);
            }
            tally.looked();
            pace.step();
        }
        return tally;
    }

    private Optional<SimulationChange> compare(RememberedFacts content) {
        var facts = content.facts();
        if (books.changed().map(rows -> !rows.concern(facts)).orElse(false)) {
            return Optional.empty();
        }
        return Comparison.of(
                content, books.live().evaluate(facts), books.draft().evaluate(facts));
    }
}
