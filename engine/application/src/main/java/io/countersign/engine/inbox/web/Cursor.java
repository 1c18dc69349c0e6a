package io.countersign.engine.inbox.web;

import io.countersign.engine.inbox.jdbc.InboxPages.Place;
import io.countersign.engine.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a page ended, as a text that callers send back unread. */
final class Cursor {

    private Cursor() {}

    static String write(Place place) {
        String text = place.sortAt() + " " + place.taskId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Place read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new Place(Instant.parse(text.substring(0, space)), text.substring(space + 1));
        } catch (IllegalArgumentException | DateTimeException | StringIndexOutOfBoundsException foreign) {
            throw ProblemException.invalid(
                    "after", "MALFORMED", "The place to go on after is not one that we gave. Start at the first page.");
        }
    }
}
