package io.countersign.engine.notification;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail can say; ids of people, because names and addresses are looked up when it is written.
 *
 * @param title the item's name
 * @param kind of the task, as in {@code EntryKind}
 * @param role whose view is asked for
 * @param at when it is due, or which slot is meant
 * @param by who asks or who did it
 * @param comment what that person or the network said
 * @param links where it can be seen now
 */
public record NoticeFacts(
        String title,
        @Nullable ItemId item,
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable String role,
        @Nullable String market,
        @Nullable Instant at,
        @Nullable PersonId by,
        @Nullable String comment,
        List<Link> links) {

    public NoticeFacts {
        links = List.copyOf(links);
    }

    /** About something that is no content. */
    public static NoticeFacts about(String title) {
        return new NoticeFacts(title, null, null, null, null, null, null, null, null, List.of());
    }

    /** About content and nothing more. */
    public static NoticeFacts about(String title, ItemId item, int version) {
        return new NoticeFacts(title, item, version, null, null, null, null, null, null, List.of());
    }

    public NoticeFacts saidBy(@Nullable PersonId person, @Nullable String said) {
        return new NoticeFacts(title, item, version, kind, role, market, at, person, said, links);
    }

    public NoticeFacts on(@Nullable Instant moment) {
        return new NoticeFacts(title, item, version, kind, role, market, moment, by, comment, links);
    }

    public NoticeFacts seenAt(List<Link> places) {
        return new NoticeFacts(title, item, version, kind, role, market, at, by, comment, places);
    }

    public NoticeFacts inRole(@Nullable String asRole, @Nullable String inMarket) {
        return new NoticeFacts(title, item, version, kind, asRole, inMarket, at, by, comment, links);
    }

    /** A place on a network, or a page of the workspace. */
    public record Link(String name, URI address) {}
}
