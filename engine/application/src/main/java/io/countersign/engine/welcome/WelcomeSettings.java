package io.countersign.engine.welcome;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param publicAddress what people type into the browser, without a slash at its end
 * @param welcome whether the console shows the addresses and, once, the first account
 */
@ConfigurationProperties("countersign")
record WelcomeSettings(
        URI publicAddress, @DefaultValue("true") boolean welcome) {}
