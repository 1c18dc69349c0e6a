package io.countersign.engine.compliance.rule.release;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code countersign.compliance.release.*}
 *
 * @param decideWithin how long the second person has to release rules or to send them back
 */
@ConfigurationProperties("countersign.compliance.release")
public record ReleaseSettings(@DefaultValue("5d") Duration decideWithin) {}
