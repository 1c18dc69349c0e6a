package io.countersign.engine.inbox.web;

import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.EntryKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record InboxEntry(
        String taskId,
        EntryKind kind,
        String title,
        @Nullable UUID item,
        @Nullable UUID submission,
        @Nullable UUID review,
        @Nullable UUID publication,
        @Nullable UUID claim,
        @Nullable UUID ruleDraft,
        @Nullable Integer version,
        @Nullable String role,
        @Nullable String market,
        @Nullable String group,
        List<UUID> accounts,
        @Nullable String picture,
        @Nullable PersonReference requester,
        @Nullable PersonReference assignee,
        @Nullable Instant dueAt,
        Instant createdAt) {

    record PersonReference(String id, String displayName) {

        static PersonReference of(Person person) {
            return new PersonReference(person.id().value(), person.displayName());
        }
    }
}
