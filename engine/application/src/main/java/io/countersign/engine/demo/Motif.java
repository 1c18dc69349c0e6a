package io.countersign.engine.demo;

/** What a drawing shows. */
enum Motif {
    CUP,
    BAG,
    FARM,
    STREET,
    BOTTLE,
    BOOK,
    BICYCLE,
    CHART
}
