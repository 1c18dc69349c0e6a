package io.countersign.engine.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled loads the demo company when it is not there yet
 * @param counterparts also connects it to the real servers that the environment names, see {@code docker/counterparts}
 */
@ConfigurationProperties("countersign.demo")
record DemoSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("false") boolean counterparts) {}
