package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.PackLayer;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.HitPolicy;
import io.countersign.engine.compliance.rule.table.RowChange;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableExtract;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows that a draft changes, alone. Rows of a COLLECT table of obligations fire each for itself; so where none of these rows
 * fires or could fire, neither before nor after, both rule sets say the same, and asking all tables twice can be spared.
 */
final class ChangedRows {

    private final List<RuleBook> books;
    private final Set<String> rules;

    private ChangedRows(List<RuleBook> books, Set<String> rules) {
        this.books = books;
        this.rules = rules;
    }

    /** Two versions of a pack's table: what is live, and the draft. */
    record Tables(String pack, String live, String draft, RuleTable older, RuleTable newer) {

        private boolean rowsFireAlone() {
            return older.isObligations()
                    && older.hitPolicy() == HitPolicy.COLLECT
                    && newer.hitPolicy() == HitPolicy.COLLECT;
        }
    }

    /** Empty when rows of the table depend on each other or on more than facts. */
    static Optional<ChangedRows> of(Tables tables, RuleSet live, Packs packs, Evaluations evaluations) {
        if (!tables.rowsFireAlone()) {
            return Optional.empty();
        }
        var changes = Difference.between(tables.older(), tables.newer()).rows().stream()
                .filter(change -> change.kind() != RowChange.Kind.MOVED)
                .toList();
        var support = RuleSet.of(live.versions().stream()
                .filter(version -> packs.find(version.pack())
                        .map(pack -> pack.layer() == PackLayer.SUPPORT)
                        .orElse(false))
                .toList());
        var books = new ArrayList<RuleBook>();
        var before = numbers(changes, RowChange::before);
        var after = numbers(changes, RowChange::after);
        if (!before.isEmpty()) {
            books.add(
                    evaluations.book(packs.preview(support, tables.pack(), TableExtract.only(tables.live(), before))));
        }
        if (!after.isEmpty()) {
            books.add(
                    evaluations.book(packs.preview(support, tables.pack(), TableExtract.only(tables.draft(), after))));
        }
        return Optional.of(new ChangedRows(books, rules(tables, before, after)));
    }

    private static Set<Integer> numbers(List<RowChange> changes, Function<RowChange, Optional<Integer>> side) {
        return changes.stream().flatMap(change -> side.apply(change).stream()).collect(Collectors.toSet());
    }

    private static Set<String> rules(Tables tables, Set<Integer> before, Set<Integer> after) {
        var rules = new HashSet<String>();
        before.forEach(
                number -> rules.add(tables.older().ruleId(tables.older().rows().get(number - 1))));
        after.forEach(
                number -> rules.add(tables.newer().ruleId(tables.newer().rows().get(number - 1))));
        return rules;
    }

    /** Whether one of them fires, warns, or could fire if more were known. */
    boolean concern(Facts facts) {
        return books.stream().anyMatch(book -> concerns(book, facts));
    }

    private boolean concerns(RuleBook book, Facts facts) {
        var answer = book.evaluate(facts);
        return !answer.findings().isEmpty()
                || !answer.warnings().isEmpty()
                || answer.unknown().stream()
                        .anyMatch(fact -> fact.rules().stream().anyMatch(rules::contains));
    }
}
