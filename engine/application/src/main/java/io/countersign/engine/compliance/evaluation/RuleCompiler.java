package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.PackLayer;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.Feel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Makes a rule book of a rule set's tables. */
@Component
public final class RuleCompiler {

    private final Cells cells;
    private final FactDictionary dictionary;

    public RuleCompiler(Feel feel, FactDictionary dictionary) {
        this.cells = new Cells(feel);
        this.dictionary = dictionary;
    }

    /**
     * The rows of an obligations table.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 when an output cannot be used
     */
    public List<Obligation> obligations(DecisionTable table) {
        return ObligationRows.of(table, cells);
    }

    /** @param tables gives the table of each of the set's versions */
    public RuleBook compile(RuleSet ruleSet, Function<PackVersion, DecisionTable> tables) {
        Map<String, DecisionTable> supporting = new HashMap<>();
        List<Source> sources = new ArrayList<>();
        ruleSet.versions().forEach(version -> {
            var table = tables.apply(version);
            if (PackKeys.isObligations(table.id())) {
                sources.add(new Source(version, table));
            } else {
                supporting.put(version.pack(), table);
            }
        });
        var support = new Support(supporting, cells);
        var conditions = new Conditions(cells, dictionary);
        var ruleTables = ruleTables(sources, support, conditions);
        return new CompiledRules(ruleSet, ruleTables, conditions.all(), support, dictionary);
    }

    /** Rules that no list puts in order come last, by layer, pack and row. */
    private List<RuleTable> ruleTables(List<Source> sources, Support support, Conditions conditions) {
        sources.sort(Comparator.comparing(Source::layer)
                .thenComparing(source -> source.version().pack()));
        List<Placed> rows = new ArrayList<>();
        sources.forEach(source -> obligations(source.table()).forEach(row -> rows.add(new Placed(source, row))));
        rows.sort(
                Comparator.comparingInt(row -> support.placeOf(row.obligation().ruleId())));
        Map<Obligation, Integer> places = new IdentityHashMap<>();
        rows.forEach(row -> places.put(row.obligation(), places.size()));
        return sources.stream()
                .map(source -> ruleTable(source, rows, places, conditions))
                .toList();
    }

    private static RuleTable ruleTable(
            Source source, List<Placed> rows, Map<Obligation, Integer> places, Conditions conditions) {
        var numbers = RuleTable.conditions(source.table(), conditions);
        var own = rows.stream()
                .filter(row -> row.source() == source)
                .map(Placed::obligation)
                .sorted(Comparator.comparingInt(Obligation::row))
                .map(row -> new RuleRow(
                        row,
                        source.version(),
                        source.layer(),
                        places.getOrDefault(row, Integer.MAX_VALUE),
                        RuleTable.present(numbers[row.row() - 1])))
                .toList();
        return new RuleTable(
                own, RuleTable.guards(numbers, source.table().inputs().size()));
    }

    private record Placed(Source source, Obligation obligation) {}

    private record Source(PackVersion version, DecisionTable table) {

        PackLayer layer() {
            return PackKeys.layerOf(version.pack(), table.id());
        }
    }
}
