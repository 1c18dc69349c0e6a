package io.countersign.engine.content.item;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Items for the person who is acting: what may not be seen is not there. */
@Component
public class VisibleItems {

    private final ItemTable table;
    private final CurrentViewer viewer;

    VisibleItems(ItemTable table, CurrentViewer viewer) {
        this.table = table;
        this.viewer = viewer;
    }

    /** @throws ProblemException 404, or 410 when it was erased */
    public StoredItem get(ItemId id) {
        return visible(table.find(id), id);
    }

    /**
     * Locks it until the transaction ends.
     *
     * @throws ProblemException 404, 410 when it was erased, or 403 when the person may see but not change it
     */
    public StoredItem lockToEdit(ItemId id) {
        var stored = visible(table.lock(id), id);
        if (!viewer.get().mayEdit(stored.item().author(), stored.regions())) {
            throw ProblemException.forbidden(
                    "NOT_AN_AUTHOR",
                    "The item '%s' is changed by authors of its markets only. Ask one of them."
                            .formatted(stored.item().name()));
        }
        return stored;
    }

    private StoredItem visible(Optional<StoredItem> stored, ItemId id) {
        var seen = stored.filter(found -> isSeenBy(viewer.get(), found))
                .orElseThrow(() -> ProblemException.notFound("Item", id));
        seen.erased().ifPresent(erased -> {
            throw gone(id, erased);
        });
        return seen;
    }

    private static ProblemException gone(ItemId id, StoredItem.Erased erased) {
        return ProblemException.gone(
                        "ERASED",
                        "Item %s: it was erased on %s under this rule: %s. What it said cannot be had any more; that it existed is on record."
                                .formatted(id, LocalDate.ofInstant(erased.at(), ZoneOffset.UTC), erased.rule()))
                .with("erasedAt", erased.at().toString())
                .with("rule", erased.rule());
    }

    /** Whether it exists for the person; what was erased still does. */
    public boolean isSeenBy(Person person, ItemId id) {
        return table.find(id)
                .filter(stored -> isSeenBy(Viewer.of(person), stored))
                .isPresent();
    }

    static boolean isSeenBy(Viewer viewer, StoredItem stored) {
        return viewer.maySee(stored.item().author(), stored.regions());
    }
}
