package io.countersign.engine.compliance.rule.simulation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param period how far back content is tried unless somebody says otherwise
 * @param rest how long a simulation rests for each second that it works, so that people's requests come first
 * @param poll how often it looks for simulations that another node was asked for
 * @param silence after which time without a sign of life somebody else takes a run up
 * @param page how many pieces are looked at before what was found is written down
 */
@ConfigurationProperties("countersign.compliance.simulation")
public record SimulationSettings(
        @DefaultValue("90d") Duration period,
        @DefaultValue("1s") Duration rest,
        @DefaultValue("5s") Duration poll,
        @DefaultValue("60s") Duration silence,
        @DefaultValue("500") int page) {}
