package io.countersign.engine.retention.web;

import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.util.UUID;
import java.util.function.Function;

/**
 * A place in a list, as clients carry it from page to page.
 *
 * @param moment a day or a time
 */
record Place(String moment, UUID id) {

    static String written(Object moment, Object id) {
        return moment + "_" + id;
    }

    /** @throws ProblemException 400 */
    static Place of(String text) {
        int cut = text.indexOf('_');
        try {
            return new Place(text.substring(0, Math.max(0, cut)), UUID.fromString(text.substring(cut + 1)));
        } catch (IllegalArgumentException wrong) {
            throw unknown();
        }
    }

    <T> T in(Function<String, T> reading) {
        try {
            return reading.apply(moment);
        } catch (DateTimeException wrong) {
            throw unknown();
        }
    }

    private static ProblemException unknown() {
        return ProblemException.invalid(
                "after", "UNKNOWN", "Parameter after: it is no place in the list. Pass the answer's next as it is.");
    }
}
