package io.countersign.engine.claim;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.claim.*}
 *
 * @param zone whose calendar ends the last day of a claim
 * @param lapseEvery how often claims are looked at; also done at the start, so that no night is missed
 * @param answerWithin how long people have to say what becomes of a lapsed claim
 */
@ConfigurationProperties("countersign.claim")
public record ClaimSettings(
        @DefaultValue("Europe/Berlin") ZoneId zone,
        @DefaultValue("1h") Duration lapseEvery,
        @DefaultValue("14d") Duration answerWithin) {

    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
