package io.countersign.engine.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.retention.*}
 *
 * @param years where no rule asks for any; a rule that asks for fewer does not shorten them
 * @param zone whose calendar and clock count
 * @param erases whether what is due is erased every night; by hand it can be erased anyway
 * @param erasesAt when
 */
@ConfigurationProperties("countersign.retention")
public record RetentionSettings(
        @DefaultValue("3") int years,
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @DefaultValue("true") boolean erases,
        @DefaultValue("03:30") LocalTime erasesAt) {

    private static final int LONGEST = 100;

    public RetentionSettings {
        if (years < 1 || years > LONGEST) {
            throw new IllegalArgumentException(
                    "countersign.retention.years: %d is not between 1 and 100. Correct it.".formatted(years));
        }
    }

    /** The day that it is where the calendar counts. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** The next time that the clock shows the hour of erasing. */
    public Instant nextErasing(Instant now) {
        var today = now.atZone(zone).with(erasesAt);
        return (today.toInstant().isAfter(now) ? today : today.plusDays(1)).toInstant();
    }
}
