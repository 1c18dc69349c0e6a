package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.check.Candidate;
import io.countersign.engine.compliance.rule.check.Trial;
import io.countersign.engine.compliance.rule.check.Validation;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.compliance.rule.table.TableProblem.Severity;
import io.countersign.engine.compliance.rule.table.TableReader;
import io.countersign.engine.identity.People;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What a draft changes, and what is wrong with it. */
@Service
public class DraftChecks {

    private final PackHistory history;
    private final Packs packs;
    private final Evaluations evaluations;
    private final CellReader cells;
    private final Vocabularies vocabularies;
    private final Clock clock;

    DraftChecks(
            PackHistory history,
            Packs packs,
            Evaluations evaluations,
            CellReader cells,
            Vocabularies vocabularies,
            Clock clock) {
        this.history = history;
        this.packs = packs;
        this.evaluations = evaluations;
        this.cells = cells;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** Makes the vocabulary of a rule set. */
    @Service
    static class Vocabularies {

        private final FactDictionary dictionary;
        private final KnownRules rules;
        private final People people;

        Vocabularies(FactDictionary dictionary, KnownRules rules, People people) {
            this.dictionary = dictionary;
            this.rules = rules;
            this.people = people;
        }

        LiveVocabulary of(RuleSet ruleSet) {
            return new LiveVocabulary(dictionary, rules.of(ruleSet), people);
        }
    }

    /** @throws ProblemException 409 while the table cannot be read */
    public Difference difference(RuleDraft draft) {
        return Difference.between(base(draft), readable(draft));
    }

    public RuleTable base(RuleDraft draft) {
        return history.table(history.version(draft.pack(), draft.base()));
    }

    /** @throws ProblemException 409 while the table cannot be read */
    public RuleTable readable(RuleDraft draft) {
        var reading = TableReader.read(draft.content().dmn());
        return reading.table()
                .orElseThrow(() -> ProblemException.conflict(
                        "TABLE_NOT_READABLE", reading.problems().get(0).message()));
    }

    /** Everything that can be said against it; empty when all is right. */
    public List<TableProblem> problems(RuleDraft draft) {
        var reading = TableReader.read(draft.content().dmn());
        var problems = new ArrayList<>(outdated(draft));
        if (reading.table().isEmpty()) {
            problems.addAll(reading.problems());
            return problems;
        }
        var table = reading.table().get();
        var base = base(draft);
        if (!table.data().id().equals(base.data().id())) {
            problems.add(TableProblem.ofTable(
                    Severity.ERROR,
                    "OTHER_DECISION",
                    "The table: its decision has the id '%s'; that of pack '%s' is '%s'. Set it back."
                            .formatted(
                                    table.data().id(), draft.pack(), base.data().id())));
        }
        var starter = draft.starter().map(semver -> history.table(history.version(draft.pack(), semver)));
        var candidate =
                new Candidate(table, Optional.of(base), starter, draft.content().examples());
        var live = packs.live(clock.instant());
        problems.addAll(
                new Validation(cells, vocabularies.of(live)).check(candidate, reading.problems(), trial(draft, live)));
        return problems.stream().sorted(TableProblem.ORDER).toList();
    }

    private List<TableProblem> outdated(RuleDraft draft) {
        PackVersion now = history.base(draft.pack());
        return now.semver().equals(draft.base())
                ? List.of()
                : List.of(TableProblem.ofTable(
                        Severity.ERROR,
                        "BASE_CHANGED",
                        "The table: version %s was released after this draft was begun from %s. Take its changes over and save with the new base."
                                .formatted(now.semver(), draft.base())));
    }

    private Trial trial(RuleDraft draft, RuleSet live) {
        return new Trial() {

            private @Nullable RuleBook book;

            @Override
            public Set<String> firing(Map<String, @Nullable Object> facts) {
                var ready = book;
                if (ready == null) {
                    ready = evaluations.book(
                            packs.preview(live, draft.pack(), draft.content().dmn()));
                    book = ready;
                }
                var answer = ready.evaluate(vocabularies.dictionary.read(facts));
                return Stream.concat(answer.findings().stream(), answer.warnings().stream())
                        .map(Finding::ruleId)
                        .collect(Collectors.toSet());
            }
        };
    }
}
