package io.countersign.engine.compliance.override;

import io.countersign.engine.compliance.NewOverride;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a request to set a rule aside must have. */
@Component
class NewOverrideCheck {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;
    private static final String LEGAL = "LEGAL";

    private final AskedRule rules;
    private final OverrideTable table;
    private final Clock clock;

    NewOverrideCheck(AskedRule rules, OverrideTable table, Clock clock) {
        this.rules = rules;
        this.table = table;
        this.clock = clock;
    }

    /** @return how grave the rule is */
    int severity(NewOverride wanted) {
        requireReason(wanted.reason());
        int severity =
                rules.severityOf(wanted.rule()).orElseThrow(() -> ProblemException.notFound("Rule", wanted.rule()));
        table.whyNot(severity, days(wanted.until()), LEGAL).ifPresent(why -> {
            throw ProblemException.conflict(
                    "OVERRIDE_NOT_ALLOWED",
                    "Override of %s until %s: %s. Change the content, or ask for less."
                            .formatted(wanted.rule(), wanted.until(), why));
        });
        return severity;
    }

    void requireReason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw ProblemException.invalid(
                    "reason",
                    "REASON_NEEDED",
                    "Reason: write %d to %d characters. Whoever looks at it later must understand why."
                            .formatted(SHORTEST_REASON, LONGEST_REASON));
        }
    }

    void requireNotEnded(RuleOverride override) {
        if (!clock.instant().isBefore(override.until())) {
            throw ProblemException.conflict(
                    "OVERRIDE_ENDED",
                    "Override of %s: its last moment was %s. Ask for a new one."
                            .formatted(override.rule(), override.until()));
        }
    }

    /** Each day that is begun counts. */
    private long days(Instant until) {
        var left = Duration.between(clock.instant(), until);
        if (left.isNegative() || left.isZero()) {
            return 0;
        }
        return left.minusNanos(1).toDays() + 1;
    }
}
