package io.countersign.engine.retention;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.retention.*}
 *
 * @param years where no rule asks for any; a rule that asks for fewer does not shorten them
 * @param zone whose calendar counts
 */
@ConfigurationProperties("countersign.retention")
public record RetentionSettings(
        @DefaultValue("3") int years,
        @DefaultValue("Europe/Berlin") ZoneId zone) {

    private static final int LONGEST = 100;

    public RetentionSettings {
        if (years < 1 || years > LONGEST) {
            throw new IllegalArgumentException(
                    "countersign.retention.years: %d is not between 1 and 100. Correct it.".formatted(years));
        }
    }
}
