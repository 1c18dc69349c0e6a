package io.countersign.engine.architecture.probe;

/** Breaks the rule of its name. */
class EndOfTheProcess {

    void crash() {
        Runtime.getRuntime().halt(137);
    }
}
