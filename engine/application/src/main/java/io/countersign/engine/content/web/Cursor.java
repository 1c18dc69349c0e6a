package io.countersign.engine.content.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.jdbc.ItemOrder;
import io.countersign.engine.content.jdbc.ItemSearch;
import io.countersign.engine.problem.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** A place in the list of items as text. */
final class Cursor {

    private Cursor() {}

    static String after(Item item, ItemOrder order) {
        var position = item.id() + " " + order.valueOf(item);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(UTF_8));
    }

    static ItemSearch.Position read(String cursor, ItemOrder order) {
        try {
            var position = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
            var space = position.indexOf(' ');
            if (space > 0) {
                return new ItemSearch.Position(
                        checked(position.substring(space + 1), order), ItemId.parse(position.substring(0, space)));
            }
        } catch (IllegalArgumentException | DateTimeException malformed) {
            // Said below.
        }
        throw ProblemException.invalid(
                "after", "MALFORMED", "The place to go on after is not one that we gave. Start at the first page.");
    }

    private static String checked(String value, ItemOrder order) {
        if (order == ItemOrder.NAME || value.equals("infinity") && order != ItemOrder.CHANGED) {
            return value.replace("\0", "");
        }
        return Instant.parse(value).toString();
    }
}
