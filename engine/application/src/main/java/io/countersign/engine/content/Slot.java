package io.countersign.engine.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When something is to be published, as the people of a market say it.
 *
 * <p>When clocks are set back, an hour comes twice: the first one is meant. When they are set forward, an hour is left out:
 * such a slot is refused where it is entered ({@link #isSkipped}); should a zone's rules change later so that it falls into
 * a gap, it moves forward by the gap's length.
 */
public record Slot(LocalDateTime at, ZoneId zone) {

    public Instant instant() {
        return ZonedDateTime.of(at, zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** Whether clocks jump over this time. */
    public boolean isSkipped() {
        return zone.getRules().getValidOffsets(at).isEmpty();
    }

    /** Whether clocks show this time twice. */
    public boolean isRepeated() {
        return zone.getRules().getValidOffsets(at).size() > 1;
    }
}
