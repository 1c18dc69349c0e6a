package io.countersign.engine.notification;

import io.countersign.engine.identity.PersonId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that people are to be told.
 *
 * @param key what makes it the same thing when it is said twice, within the event
 * @param task told to whoever can act on it, and only while it is open; null for anything else
 * @param publication not told to whoever has a task about it anyway; null for anything else
 * @param recipients who else is told
 */
public record Notice(
        NoticeEvent event,
        String key,
        @Nullable String task,
        @Nullable UUID publication,
        Set<PersonId> recipients,
        NoticeFacts facts) {

    public Notice {
        recipients = Set.copyOf(recipients);
    }

    /** Told to people by name. */
    public static Notice to(Set<PersonId> recipients, NoticeEvent event, Object key, NoticeFacts facts) {
        return new Notice(event, key.toString(), null, null, recipients, facts);
    }
}
