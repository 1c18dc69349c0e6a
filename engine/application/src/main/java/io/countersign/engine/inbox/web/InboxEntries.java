package io.countersign.engine.inbox.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.web.InboxEntry.PersonReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tasks as the HTTP contract shows them, with the names of the people in one query. */
@Component
class InboxEntries {

    private final People people;

    InboxEntries(People people) {
        this.people = people;
    }

    InboxEntry of(OpenTask task) {
        return of(List.of(task)).get(0);
    }

    List<InboxEntry> of(List<OpenTask> tasks) {
        Set<PersonId> named = tasks.stream()
                .flatMap(task -> Stream.of(task.waiting().requester(), task.assignee()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, Person> known = named.isEmpty() ? Map.of() : people.findAll(named);
        return tasks.stream().map(task -> entry(task, known)).toList();
    }

    private static InboxEntry entry(OpenTask task, Map<PersonId, Person> known) {
        Waiting waiting = task.waiting();
        return new InboxEntry(
                task.taskId(),
                waiting.kind(),
                waiting.title(),
                orNull(waiting.item(), item -> item.value()),
                orNull(waiting.submission(), submission -> submission.value()),
                waiting.review(),
                waiting.publication(),
                waiting.claim(),
                waiting.ruleDraft(),
                waiting.version(),
                waiting.role(),
                waiting.market(),
                task.candidates().groups().stream()
                        .sorted()
                        .map(GroupId::value)
                        .findFirst()
                        .orElse(null),
                waiting.accounts().stream().map(AccountId::value).toList(),
                orNull(waiting.picture(), picture -> picture.hex()),
                reference(waiting.requester(), known),
                reference(task.assignee(), known),
                task.dueAt(),
                task.createdAt());
    }

    private static @Nullable PersonReference reference(@Nullable PersonId id, Map<PersonId, Person> known) {
        return id == null ? null : orNull(known.get(id), PersonReference::of);
    }

    private static <S, T> @Nullable T orNull(@Nullable S value, Function<S, T> shown) {
        return value == null ? null : shown.apply(value);
    }
}
