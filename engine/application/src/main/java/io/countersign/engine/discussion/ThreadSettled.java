package io.countersign.engine.discussion;

/** A thread was resolved, or opened again. Published in the transaction that does it. */
public record ThreadSettled(DiscussionThread thread) {}
