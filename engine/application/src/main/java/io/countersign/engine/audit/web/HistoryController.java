package io.countersign.engine.audit.web;

import io.countersign.engine.audit.AuditRecord;
import io.countersign.engine.audit.history.History;
import io.countersign.engine.audit.history.Sentences;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HistoryController {

    private final Items items;
    private final History history;
    private final Sentences sentences;
    private final People people;
    private final CurrentPerson current;

    HistoryController(Items items, History history, Sentences sentences, People people, CurrentPerson current) {
        this.items = items;
        this.history = history;
        this.sentences = sentences;
        this.people = people;
        this.current = current;
    }

    record PersonAnswer(String id, String displayName) {}

    record EntryAnswer(
            long sequence,
            Instant at,
            @Nullable PersonAnswer by,
            String action,
            String sentence,
            @Nullable Integer version,
            @Nullable String hash) {}

    /** Also of an item that was erased: that it was, is the last that happened. */
    @GetMapping("/api/content/{itemId}/history")
    List<EntryAnswer> list(@PathVariable UUID itemId) {
        var item = new ItemId(itemId);
        if (!items.maySee(current.get(), item)) {
            throw ProblemException.notFound("Item", item);
        }
        var language = current.get().language();
        var names = new ConcurrentHashMap<PersonId, String>();
        return history.of(item).stream()
                .map(happened -> answer(happened, language, id -> names.computeIfAbsent(id, this::name)))
                .toList();
    }

    private EntryAnswer answer(AuditRecord happened, Locale language, Function<PersonId, String> names) {
        var entry = happened.entry();
        return new EntryAnswer(
                happened.sequence(),
                happened.at(),
                happened.actor()
                        .map(actor -> new PersonAnswer(actor.value(), names.apply(actor)))
                        .orElse(null),
                entry.action(),
                sentences.sentence(happened, language, names, this::groupName),
                entry.version().orElse(null),
                entry.hash().map(ContentHash::hex).orElse(null));
    }

    private String groupName(GroupId id) {
        return people.findGroup(id).map(Group::name).orElse(id.value());
    }

    private String name(PersonId id) {
        return people.find(id).map(Person::displayName).orElse(id.value());
    }
}
