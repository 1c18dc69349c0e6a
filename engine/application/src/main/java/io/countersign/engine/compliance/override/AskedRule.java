package io.countersign.engine.compliance.override;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.PackLayer;
import io.countersign.engine.compliance.Packs;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a live rule by its id, and how grave it is. */
@Component
class AskedRule {

    private final Packs packs;
    private final Clock clock;

    AskedRule(Packs packs, Clock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    /** Empty when no live pack has such a rule. */
    Optional<Integer> severityOf(String rule) {
        var live = packs.live(clock.instant());
        return packs.all().stream()
                .filter(pack -> pack.layer() != PackLayer.SUPPORT)
                .flatMap(pack -> live.find(pack.key()).stream())
                .map(packs::table)
                .flatMap(table -> severity(table, rule).stream())
                .findFirst();
    }

    private static Optional<Integer> severity(DecisionTable table, String rule) {
        int id = column(table, "ruleId");
        int severity = column(table, "severity");
        if (id < 0 || severity < 0) {
            return Optional.empty();
        }
        return table.rows().stream()
                .map(DecisionTable.Row::outputs)
                .filter(cells -> unquoted(cells.get(id)).equals(rule))
                .findFirst()
                .map(cells -> Integer.valueOf(cells.get(severity).strip()));
    }

    private static int column(DecisionTable table, String name) {
        List<String> names =
                table.outputs().stream().map(DecisionTable.Output::name).toList();
        return names.indexOf(name);
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "");
    }
}
