package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.PlainCells;
import io.countersign.engine.compliance.table.PlainTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All conditions of a rule set, each once. */
final class Conditions {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PATH = Pattern.compile("[a-z]{1,20}\\.[a-zA-Z][a-zA-Z0-9]{0,40}");
    private static final Pattern NULL = Pattern.compile("\\bnull\\b");
    private static final Pattern JURISDICTIONS = Pattern.compile("\\b" + PackKeys.JURISDICTIONS + "\\b");
    private static final Set<FactName> MARKET = Set.of(FactName.COUNTRIES, FactName.SUBDIVISIONS);

    private final Cells cells;
    private final Set<FactName> names;
    private final Map<List<String>, Integer> numbers = new HashMap<>();
    private final List<Condition> all = new ArrayList<>();

    Conditions(Cells cells, FactDictionary dictionary) {
        this.cells = cells;
        this.names = dictionary.all().stream().map(FactDefinition::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The number of the condition. */
    int add(String column, String cell) {
        return numbers.computeIfAbsent(List.of(column.strip(), cell.strip()), key -> {
            all.add(condition(key.get(0), key.get(1)));
            return all.size() - 1;
        });
    }

    List<Condition> all() {
        return List.copyOf(all);
    }

    private Condition condition(String column, String cell) {
        var code = TEXT.matcher(column + " " + cell).replaceAll("\"\"");
        var needs = needs(code);
        return new Condition(
                cells.expression(column),
                cells.test(cell),
                needs,
                needs.stream().anyMatch(MARKET::contains),
                MARKET.containsAll(needs) && PlainCells.read(cell).orElse(null) instanceof PlainTest.Holds,
                NULL.matcher(TEXT.matcher(cell).replaceAll("\"\"")).find());
    }

    private Set<FactName> needs(String code) {
        Set<FactName> needs = new HashSet<>();
        PATH.matcher(code)
                .results()
                .map(found -> new FactName(found.group()))
                .filter(names::contains)
                .forEach(needs::add);
        if (JURISDICTIONS.matcher(code).find()) {
            needs.addAll(MARKET);
        }
        return Set.copyOf(needs);
    }
}
