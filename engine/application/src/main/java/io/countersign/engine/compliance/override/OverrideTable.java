package io.countersign.engine.compliance.override;

import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.Packs;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks the table {@code override} whether a rule may be set aside. */
@Component
class OverrideTable {

    static final int LONGEST_DAYS = 90;

    private static final String TABLE = "override";
    private static final int GRAVEST = 4;

    private final Packs packs;
    private final DecisionTables tables;
    private final Clock clock;

    OverrideTable(Packs packs, DecisionTables tables, Clock clock) {
        this.packs = packs;
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Why not; empty when it may. What no table can allow: severity 4, more than 90 days.
     *
     * @param secondRole of who confirms, e.g. {@code LEGAL}
     */
    Optional<String> whyNot(int severity, long days, String secondRole) {
        if (severity >= GRAVEST) {
            return Optional.of("a rule of severity 4 has no override");
        }
        if (days > LONGEST_DAYS) {
            return Optional.of("an override lasts at most 90 days");
        }
        var live = packs.live(clock.instant());
        if (live.find(TABLE).isEmpty()) {
            return Optional.of("the table of overrides is missing");
        }
        var rows = tables.decide(live, TABLE, Map.of("severity", severity, "days", days, "secondRole", secondRole));
        return rows.stream().anyMatch(row -> Boolean.TRUE.equals(row.get("allowed")))
                ? Optional.empty()
                : Optional.of(rows.stream()
                        .map(row -> String.valueOf(row.get("reason")))
                        .findFirst()
                        .orElse("no row of the table of overrides allows it"));
    }
}
