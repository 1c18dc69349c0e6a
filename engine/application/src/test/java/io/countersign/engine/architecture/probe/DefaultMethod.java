package io.countersign.engine.architecture.probe;

/** What {@link DefaultMethodBehindTransaction} inherits from. */
interface DefaultMethod {

    default void order() {
        order("");
    }

    void order(String comment);
}
