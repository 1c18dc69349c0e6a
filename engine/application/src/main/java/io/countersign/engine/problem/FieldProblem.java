package io.countersign.engine.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field JSON path, such as {@code variants[1].text}
 * @param code stable and in capitals, such as {@code TEXT_TOO_LONG}
 * @param message what, which one, why, what to do
 */
public record FieldProblem(String field, String code, String message) {}
