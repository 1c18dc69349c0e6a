package io.countersign.engine.review.route;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.review.*}
 *
 * @param stage the time that a stage usually gets
 * @param reserve how long before the slot the last stage is due
 * @param grace how long after its slot content may still be signed and is then published at once
 * @param choice how long an author has to choose a new slot
 */
@ConfigurationProperties("countersign.review")
public record ReviewTimes(
        @DefaultValue("24h") Duration stage,
        @DefaultValue("30m") Duration reserve,
        @DefaultValue("15m") Duration grace,
        @DefaultValue("24h") Duration choice) {}
