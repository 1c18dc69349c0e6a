package io.countersign.engine.content.form;

import io.countersign.engine.content.Slot;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Explains why a time does not exist on the day when clocks are set forward. */
final class SkippedHour {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private SkippedHour() {}

    static String explain(Slot slot) {
        var jump = slot.zone().getRules().getTransition(slot.at());
        var next = ZonedDateTime.ofLocal(slot.at(), slot.zone(), null);
        return "%s on %s does not exist in %s: clocks go from %s to %s. Choose another time, for example %s."
                .formatted(
                        TIME.format(slot.at()),
                        DAY.format(slot.at()),
                        slot.zone(),
                        TIME.format(jump.getDateTimeBefore()),
                        TIME.format(jump.getDateTimeAfter()),
                        TIME.format(next));
    }
}
