package io.countersign.engine.compliance;

/**
 * Reads texts for the facts that their words propose, by the word lists of the live pack {@code detector-words}. Proposes
 * only: a person confirms. Pure but for the lists; nothing is stored or fetched.
 */
public interface Detections {

    Detection detect(VariantText text);
}
