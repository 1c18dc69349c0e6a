package io.countersign.engine.identity;

/** A group exists that did not before; it has no members yet. Published in the transaction of the change. */
public record GroupAdded(GroupId group) {}
