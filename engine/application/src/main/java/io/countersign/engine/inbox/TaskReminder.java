package io.countersign.engine.inbox;

/** A task still waits and its time is running out. Published in the transaction of whoever reminds. */
public record TaskReminder(OpenTask task) {}
