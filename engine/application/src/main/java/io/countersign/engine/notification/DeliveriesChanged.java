package io.countersign.engine.notification;

/** A mail was handed over, put off or given up. */
public record DeliveriesChanged() {}
