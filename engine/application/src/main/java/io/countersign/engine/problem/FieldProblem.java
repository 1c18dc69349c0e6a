package io.countersign.engine.problem;

import io.countersign.engine.language.Spoken;

/**
 * What is wrong with one field of a request.
 *
 * @param field JSON path, such as {@code variants[1].text}
 * @param code stable and in capitals, such as {@code TEXT_TOO_LONG}
 * @param message what, which one, why, what to do
 */
public record FieldProblem(
        String field, String code, @Spoken String message) {}
