package io.countersign.engine.identity;

import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param text part of the id, the name or the address, in any case; null for all
 * @param group only its members; null for all
 * @param after the last id of the page before; null for the first page
 * @param limit at most so many
 */
public record PersonSearch(
        @Nullable String text,
        @Nullable GroupId group,
        @Nullable PersonId after,
        int limit) {

    /** Everybody, first page. */
    public static PersonSearch all(int limit) {
        return new PersonSearch(null, null, null, limit);
    }
}
