package io.countersign.engine.content.item;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.form.DraftReading;
import io.countersign.engine.content.form.DraftWriting;
import io.countersign.engine.content.form.Problems;
import io.countersign.engine.content.jdbc.ItemPeople;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Drafts in the database. Asks nobody's rights. */
@Component
public class DraftStore {

    private final ItemTable table;
    private final ItemPeople editors;
    private final People people;
    private final Clock clock;

    DraftStore(ItemTable table, ItemPeople editors, People people, Clock clock) {
        this.table = table;
        this.editors = editors;
        this.people = people;
        this.clock = clock;
    }

    SavedDraft create(Draft draft, Person author) {
        var id = ItemId.random();
        var now = now();
        table.insert(
                id,
                ItemFaces.of(draft, author, Set.of(), Optional.empty()),
                DraftWriting.write(draft),
                author.id(),
                now);
        remember(id, draft, author);
        return new SavedDraft(id, new DraftTag("1"), draft, author.id(), now);
    }

    SavedDraft save(StoredItem stored, Draft draft, Person editor) {
        var now = now();
        var author = people.get(stored.item().author());
        var face = ItemFaces.of(draft, author, stored.versionMarkets(), slotOfSubmission(stored));
        table.save(stored.id(), face, DraftWriting.write(draft), editor.id(), now);
        remember(stored.id(), draft, editor);
        return new SavedDraft(stored.id(), new DraftTag(Long.toString(stored.tag() + 1)), draft, editor.id(), now);
    }

    private static Optional<Instant> slotOfSubmission(StoredItem stored) {
        return switch (stored.item().state()) {
            case IN_REVIEW, APPROVED, SCHEDULED, MISSED, PUBLISHED ->
                stored.item().slot();
            case DRAFT, RETURNED, REJECTED, WITHDRAWN -> Optional.empty();
        };
    }

    private void remember(ItemId id, Draft draft, Person editor) {
        editors.addEditor(id, editor.id());
        editors.addAssets(id, assets(draft));
    }

    private static List<AssetHash> assets(Draft draft) {
        return Stream.concat(
                        draft.images().stream(),
                        draft.resolved().stream().flatMap(variant -> variant.images().stream()))
                .map(ImageUse::asset)
                .distinct()
                .toList();
    }

    public SavedDraft read(StoredItem stored) {
        var draft = new DraftReading(new Problems()).read(stored.draft(), Locale.ENGLISH);
        return new SavedDraft(stored.id(), stored.draftTag(), draft, stored.savedBy(), stored.savedAt());
    }

    /** @throws ProblemException 412 with the draft that is there and who saved it */
    public void refuseOtherThan(DraftTag seen, StoredItem stored) {
        if (seen.equals(stored.draftTag())) {
            return;
        }
        var saver = people.find(stored.savedBy())
                .map(Person::displayName)
                .orElse(stored.savedBy().value());
        throw ProblemException.preconditionFailed(
                        "DRAFT_CHANGED",
                        "The draft '%s' was changed by %s in between. Look at the difference and save again."
                                .formatted(stored.item().name(), saver))
                .with("current", stored.draft())
                .with("etag", stored.draftTag().quoted())
                .with("savedBy", Map.of("id", stored.savedBy().value(), "displayName", saver));
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
