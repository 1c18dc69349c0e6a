package io.countersign.plugin.spi.channel;

/**
 * @param name in small letters, e.g. {@code likes}
 * @param value counted since publication
 */
public record Metric(String name, long value) {}
