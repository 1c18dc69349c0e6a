package io.countersign.engine.identity.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a login lasts.
 *
 * @param idle without any request
 * @param longest whatever happens
 */
@ConfigurationProperties("countersign.session")
record SessionSettings(
        @DefaultValue("PT1H") Duration idle,
        @DefaultValue("PT12H") Duration longest) {}
