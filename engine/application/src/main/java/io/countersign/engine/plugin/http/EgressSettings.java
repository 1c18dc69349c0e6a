package io.countersign.engine.plugin.http;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of what plugins send.
 *
 * @param allowedPrivateHosts {@code host:port} that may be private and may speak plain http, for networks in one's own
 *     house and for development; {@code *} as the port stands for all
 * @param totalTimeout from the first byte sent to the last one read, connecting included
 */
@ConfigurationProperties("countersign.egress")
public record EgressSettings(
        @DefaultValue Set<String> allowedPrivateHosts,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("30s") Duration totalTimeout,
        @DefaultValue("1MB") DataSize answer,
        @DefaultValue("25MB") DataSize request) {}
