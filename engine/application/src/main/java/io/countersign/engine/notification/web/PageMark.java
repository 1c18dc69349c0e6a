package io.countersign.engine.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.engine.notification.jdbc.DeliveryList;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in the list of mails as text. */
final class PageMark {

    private PageMark() {}

    static String after(DeliveryList.Entry entry) {
        var position = entry.createdAt() + " " + entry.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    static DeliveryList.Position read(String mark) {
        try {
            var position = new String(Base64.getUrlDecoder().decode(mark), UTF_8);
            var space = position.indexOf(' ');
            if (space > 0) {
                return new DeliveryList.Position(
                        Instant.parse(position.substring(0, space)), UUID.fromString(position.substring(space + 1)));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // Said below.
        }
        throw ProblemException.invalid("after", "MALFORMED", "This is no page mark. Start from the first page.");
    }
}
