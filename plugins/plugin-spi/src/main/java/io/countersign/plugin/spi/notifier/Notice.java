package io.countersign.plugin.spi.notifier;

import java.net.URI;

/**
 * @param id the same at every try
 * @param recipient the person's address at the service
 * @param link where the person acts; opening it decides nothing
 */
public record Notice(String id, String recipient, String title, String text, URI link) {}
