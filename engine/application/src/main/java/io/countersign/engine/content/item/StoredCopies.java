package io.countersign.engine.content.item;

import io.countersign.engine.content.Change;
import io.countersign.engine.content.Copies;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemCopied;
import io.countersign.engine.content.ItemCreated;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.document.DocumentDifference;
import io.countersign.engine.content.fact.FactDictionary;
import io.countersign.engine.content.jdbc.CopyTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.identity.CurrentPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredCopies implements Copies {

    /** Of every copy; that they differ says nothing. */
    private static final Set<String> NOT_COMPARED =
            Set.of("name", "slot", "facts.campaign.publishDate", "facts.campaign.publishHour");

    private final VisibleItems items;
    private final CurrentDrafts current;
    private final DraftStore drafts;
    private final CopyTable table;
    private final FactDictionary facts;
    private final CurrentPerson person;
    private final CurrentViewer viewer;
    private final ApplicationEventPublisher events;

    StoredCopies(
            VisibleItems items,
            CurrentDrafts current,
            DraftStore drafts,
            CopyTable table,
            FactDictionary facts,
            CurrentPerson person,
            CurrentViewer viewer,
            ApplicationEventPublisher events) {
        this.items = items;
        this.current = current;
        this.drafts = drafts;
        this.table = table;
        this.facts = facts;
        this.person = person;
        this.viewer = viewer;
        this.events = events;
    }

    @Override
    public SavedDraft copy(ItemId id) {
        var stored = items.get(id);
        var author = person.get();
        var draft = anew(current.of(stored));
        var copy = drafts.create(draft, author);
        table.remember(copy.item(), id, stored.item().version());
        events.publishEvent(new ItemCreated(copy.item(), draft.name(), author.id()));
        events.publishEvent(new ItemCopied(copy.item(), id, author.id()));
        return copy;
    }

    private Draft anew(Draft earlier) {
        Map<String, Object> kept = earlier.facts().values().entrySet().stream()
                .filter(fact -> !facts.isConfirmedAnew(fact.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Draft(
                earlier.name(),
                earlier.campaign(),
                earlier.title(),
                earlier.text(),
                earlier.link(),
                earlier.language(),
                earlier.images(),
                earlier.variants(),
                Optional.empty(),
                new Facts(kept));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Origin> originOf(ItemId id) {
        var stored = items.get(id);
        return table.origin(id, viewer.get())
                .map(made -> new Origin(made.from(), made.version(), changes(made, stored)));
    }

    private List<Change> changes(CopyTable.Made made, StoredItem copy) {
        var origin = items.get(made.from().id());
        var before = made.version()
                .flatMap(version -> current.document(origin, version))
                .orElseGet(() -> current.document(origin));
        return DocumentDifference.between(before, current.document(copy)).stream()
                .filter(change -> !NOT_COMPARED.contains(change.path()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Item> copiesOf(ItemId id) {
        items.get(id);
        return table.copies(id, viewer.get());
    }
}
