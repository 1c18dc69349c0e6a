package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.RuleSet;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.Literal;
import io.countersign.engine.compliance.rule.check.Vocabulary.KnownRule;
import io.countersign.engine.compliance.rule.table.RuleTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rules and codes of the tables that are live, read once for each rule set. */
@Component
class KnownRules {

    private static final String WORDINGS = "wordings";
    private static final String APPROVERS = "approvers";

    private final Packs packs;
    private final CellReader cells;
    private final AtomicReference<@Nullable Content> last = new AtomicReference<>();

    KnownRules(Packs packs, CellReader cells) {
        this.packs = packs;
        this.cells = cells;
    }

    record Content(RuleSet ruleSet, Map<String, KnownRule> rules, Set<String> codes, Set<String> withApprovers) {}

    Content of(RuleSet ruleSet) {
        var known = last.get();
        if (known != null && known.ruleSet().id().equals(ruleSet.id())) {
            return known;
        }
        var rules = new HashMap<String, KnownRule>();
        var codes = new HashSet<String>();
        ruleSet.versions().forEach(version -> read(version, rules, codes));
        var withApprovers = ruleSet.find(APPROVERS)
                .map(version ->
                        keys(new RuleTable(packs.table(version)), "ruleId").collect(Collectors.toSet()))
                .orElse(Set.of());
        var content = new Content(ruleSet, Map.copyOf(rules), Set.copyOf(codes), withApprovers);
        last.set(content);
        return content;
    }

    private void read(PackVersion version, Map<String, KnownRule> rules, Set<String> codes) {
        var table = new RuleTable(packs.table(version));
        if (version.pack().equals(WORDINGS)) {
            keys(table, "code").forEach(codes::add);
        }
        if (!table.isObligations()) {
            return;
        }
        for (var row : table.rows()) {
            var id = table.ruleId(row);
            rules.put(id, new KnownRule(id, version.pack(), severity(table.result(row, "severity"))));
            if (!table.plain(row, "effect").equals(Effect.BAN.name())) {
                cells.result(table.result(row, "code")).values().stream()
                        .flatMap(KnownRules::text)
                        .forEach(codes::add);
            }
        }
    }

    /** The texts that the rows of a table about rules are looked up by. */
    private Stream<String> keys(RuleTable table, String input) {
        return table.rows().stream()
                .flatMap(row ->
                        cells.condition(table.test(row, input)).condition().literals())
                .flatMap(KnownRules::text);
    }

    private static int severity(String written) {
        return written.matches("[1-4]") ? Integer.parseInt(written) : 0;
    }

    private static Stream<String> text(Literal literal) {
        return literal instanceof Literal.Text text ? Stream.of(text.value()) : Stream.empty();
    }
}
