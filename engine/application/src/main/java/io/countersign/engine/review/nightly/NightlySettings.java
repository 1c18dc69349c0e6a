package io.countersign.engine.review.nightly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.review.nightly.*}
 *
 * @param at when live content is held against the rules
 * @param zone whose clock counts
 * @param answerWithin how long people have to mend what fails
 */
@ConfigurationProperties("countersign.review.nightly")
record NightlySettings(
        @DefaultValue("02:30") LocalTime at,
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @DefaultValue("3d") Duration answerWithin) {

    /** The next time that the clock shows the hour. */
    Instant next(Instant now) {
        var today = now.atZone(zone).with(at);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
