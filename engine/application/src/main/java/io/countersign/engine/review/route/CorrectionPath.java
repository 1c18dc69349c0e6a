package io.countersign.engine.review.route;

/**
 * How a correction is signed.
 *
 * @param shortened whether fewer people look, at the difference only
 */
public record CorrectionPath(Correction correction, boolean shortened) {}
