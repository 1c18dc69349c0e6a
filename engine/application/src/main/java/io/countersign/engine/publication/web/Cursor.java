package io.countersign.engine.publication.web;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationSearch;
import java.time.DateTimeException;
import java.time.Instant;

/** A place in the list, as text for {@code after}. */
final class Cursor {

    private Cursor() {}

    static String write(PublicationSearch.Position position) {
        return position.plannedAt() + "_" + position.id();
    }

    static PublicationSearch.Position read(String text) {
        int cut = text.indexOf('_');
        try {
            return new PublicationSearch.Position(
                    Instant.parse(text.substring(0, Math.max(0, cut))), PublicationId.of(text.substring(cut + 1)));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw ProblemException.invalid(
                    "after",
                    "UNKNOWN",
                    "Parameter after: it is no place in the list. Pass the answer's next as it is.");
        }
    }
}
