package io.countersign.engine.retention.erasure;

import io.countersign.engine.content.ErasableItem;
import io.countersign.engine.content.RemovalCheck.Obstacle;
import io.countersign.engine.retention.Deadline;
import io.countersign.engine.retention.RetentionSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Until when an item is kept, and by which rule. */
@Component
class Terms {

    private final RetentionSettings settings;

    Terms(RetentionSettings settings) {
        this.settings = settings;
    }

    LocalDate today(Instant now) {
        return settings.day(now);
    }

    /** Of the last of an item's days. */
    String rule(Deadline last) {
        String asked = last.evaluation()
                .map(evaluation -> "as the rules ask (evaluation %s)".formatted(evaluation))
                .orElse("the default");
        return "%d years, %s, from the decision %s of version %d on %s"
                .formatted(last.years(), asked, last.state(), last.version(), settings.day(last.decidedAt()));
    }

    /** A draft that was changed after the last submission is work of its own, and its years count from its last saving. */
    List<Obstacle> draft(ErasableItem item, Instant now) {
        return item
                .unsubmittedSince()
                .map(saved -> settings.day(saved).plusYears(settings.years()))
                .filter(settings.day(now)::isBefore)
                .map(Terms::inWork)
                .stream()
                .toList();
    }

    private static Obstacle inWork(LocalDate until) {
        return new Obstacle(
                "DRAFT_IN_WORK",
                "Its draft was changed and not submitted since, so it is kept until %s. Submit it, or wait."
                        .formatted(until));
    }
}
