package io.countersign.engine.journey;

/** A page that a journey may publish on. */
record ConnectedAccount(String id, String name) {}
