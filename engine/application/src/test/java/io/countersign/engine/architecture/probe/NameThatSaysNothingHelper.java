package io.countersign.engine.architecture.probe;

/** Breaks the rule of its name. */
class NameThatSaysNothingHelper {}
