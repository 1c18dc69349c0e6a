package io.countersign.engine.content.item;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftSaved;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemCreated;
import io.countersign.engine.content.ItemDeleted;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.content.jdbc.ItemPeople;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items in the database. Whoever changes one holds its row, so that changes come one after the other. */
@Service
@Transactional
class StoredItems implements Items {

    private final VisibleItems visible;
    private final ItemTable table;
    private final ItemPeople people;
    private final DraftStore drafts;
    private final Removals removals;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    StoredItems(
            VisibleItems visible,
            ItemTable table,
            ItemPeople people,
            DraftStore drafts,
            Removals removals,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.visible = visible;
        this.table = table;
        this.people = people;
        this.drafts = drafts;
        this.removals = removals;
        this.current = current;
        this.events = events;
    }

    @Override
    public SavedDraft create(Draft draft) {
        var author = current.get();
        var created = drafts.create(draft, author);
        events.publishEvent(new ItemCreated(created.item(), draft.name(), author.id()));
        return created;
    }

    @Override
    @Transactional(readOnly = true)
    public Item get(ItemId id) {
        return visible.get(id).item();
    }

    @Override
    @Transactional(readOnly = true)
    public SavedDraft draft(ItemId id) {
        return drafts.read(visible.get(id));
    }

    @Override
    public SavedDraft save(ItemId id, DraftTag seen, Draft draft) {
        var stored = visible.lockToEdit(id);
        drafts.refuseOtherThan(seen, stored);
        var before = drafts.read(stored);
        if (before.draft().equals(draft)) {
            return before;
        }
        var saved = drafts.save(stored, draft, current.get());
        events.publishEvent(new DraftSaved(saved));
        return saved;
    }

    @Override
    public void delete(ItemId id) {
        var stored = visible.lockToEdit(id);
        if (stored.item().version().isPresent()) {
            throw ProblemException.conflict(
                    "ITEM_WAS_SUBMITTED",
                    "The item '%s' was submitted before, so its record stays. Withdraw it if it is still in review."
                            .formatted(stored.item().name()));
        }
        removals.refuse(id, stored.item().name());
        table.delete(id);
        events.publishEvent(
                new ItemDeleted(id, stored.item().name(), current.get().id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> editorsOf(VersionId version) {
        return people.editorsOf(version);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> editorsOf(ItemId item) {
        return people.editorsOf(item);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean maySee(Person person, ItemId item) {
        return table.find(item)
                .filter(stored -> VisibleItems.isSeenBy(Viewer.of(person), stored))
                .isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayEdit(Person person, ItemId item) {
        return table.find(item).filter(stored -> mayEdit(person, stored)).isPresent();
    }

    private static boolean mayEdit(Person person, StoredItem stored) {
        return Viewer.of(person).mayEdit(stored.item().author(), stored.regions());
    }
}
