package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.DecisionTables;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Versions;
import io.countersign.engine.review.route.RouteRules;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Asks the table {@code route} how much ceremony content needs: outcome and risk give fast, standard or regulated. */
@Component
class Routing {

    private static final String TABLE = "route";

    private final Packs packs;
    private final DecisionTables tables;
    private final RouteRules risks;
    private final Versions versions;
    private final Clock clock;

    Routing(Packs packs, DecisionTables tables, RouteRules risks, Versions versions, Clock clock) {
        this.packs = packs;
        this.tables = tables;
        this.risks = risks;
        this.versions = versions;
        this.clock = clock;
    }

    /** Empty where the company has no such table or no row fits. */
    String of(Outcome outcome, Submission submission) {
        var live = packs.live(clock.instant());
        if (live.find(TABLE).isEmpty()) {
            return "";
        }
        var risk = risks.assess(versions.get(submission.versionId()).facts()).risk();
        return tables.decide(live, TABLE, Map.of("outcome", outcome.name(), "risk", risk.name())).stream()
                .map(row -> row.get("path"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
