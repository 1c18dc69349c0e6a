package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.RememberedFacts;
import io.countersign.engine.compliance.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One pass over remembered content, page by page. */
final class SimulationRun {

    private final Evaluations evaluations;
    private final Books books;
    private final Selection selection;
    private final Pace pace;
    private final int page;
    private int done;
    private Optional<EvaluationId> last;

    /** @param simulation begins where it was when it was interrupted */
    SimulationRun(Evaluations evaluations, Books books, Simulation simulation, SimulationSettings settings) {
        this.evaluations = evaluations;
        this.books = books;
        this.selection = simulation.selection();
        this.pace = new Pace(settings.rest());
        this.page = settings.page();
        this.done = simulation.counts().done();
        this.last = simulation.position().last();
    }

    /** @param changed empty when every row has to be asked */
    record Books(RuleBook live, RuleBook draft, Optional<ChangedRows> changed) {}

    /** @param size how many pieces it stands for; more than the content where a chosen submission is not known */
    private record Page(List<RememberedFacts> content, int size) {}

    /**
     * Goes on until all is done or nobody wants it any more.
     *
     * @param found told what was found on each page; answers whether to go on
     * @return whether it came to the end
     */
    boolean run(Predicate<Tally> found) {
        for (var content = next(); content.size() > 0; content = next()) {
            var tally = look(content);
            if (isStopped() || !found.test(tally)) {
                return false;
            }
        }
        return true;
    }

    private Page next() {
        return selection.submissions().isEmpty() ? ofPeriod() : ofChosen();
    }

    private Page ofPeriod() {
        var content = evaluations.remembered(Moment.SUBMISSION, selection.since(), last, page);
        if (!content.isEmpty()) {
            last = Optional.of(content.get(content.size() - 1).id());
        }
        return new Page(content, content.size());
    }

    private Page ofChosen() {
        var all = selection.submissions();
        var ids = all.subList(done, Math.min(done + page, all.size()));
        done += ids.size();
        return new Page(ids.stream().flatMap(this::newest).toList(), ids.size());
    }

    private Stream<RememberedFacts> newest(String submission) {
        return evaluations.ofSubmission(submission).stream()
                .filter(evaluation -> evaluation.moment() == Moment.SUBMISSION)
                .max(Comparator.comparing(RememberedEvaluation::at))
                .flatMap(evaluation -> evaluation
                        .facts()
                        .map(facts -> new RememberedFacts(
                                evaluation.id(), evaluation.subject(), evaluation.moment(), evaluation.at(), facts)))
                .stream();
    }

    private Tally look(Page page) {
        var tally = new Tally();
        for (var content : page.content()) {
            if (isStopped()) {
                break;
            }
            if (selection.isOfMarket(content.facts().list(FactName.COUNTRIES))) {
                compare(content).ifPresent(tally::add);
            }
            pace.step();
        }
        tally.looked(page.size(), last);
        return tally;
    }

    /** The program ends; what was not written down yet is looked at again. */
    private static boolean isStopped() {
        return Thread.currentThread().isInterrupted();
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
