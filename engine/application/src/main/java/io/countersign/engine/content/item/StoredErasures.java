package io.countersign.engine.content.item;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.ErasableItem;
import io.countersign.engine.content.ErasableItems;
import io.countersign.engine.content.Erasure;
import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.ItemErased.ErasedVersion;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck.Obstacle;
import io.countersign.engine.content.jdbc.ErasureTable;
import io.countersign.engine.content.jdbc.ItemTable;
import io.countersign.engine.content.jdbc.StoredItem;
import io.countersign.engine.content.jdbc.SubmissionTable;
import io.countersign.engine.problem.ProblemException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class StoredErasures implements ErasableItems {

    private final ItemTable items;
    private final SubmissionTable submissions;
    private final ErasureTable table;
    private final Removals removals;
    private final Assets assets;
    private final ApplicationEventPublisher events;

    StoredErasures(
            ItemTable items,
            SubmissionTable submissions,
            ErasureTable table,
            Removals removals,
            Assets assets,
            ApplicationEventPublisher events) {
        this.items = items;
        this.submissions = submissions;
        this.table = table;
        this.removals = removals;
        this.assets = assets;
        this.events = events;
    }

    @Override
    public ErasableItem lock(ItemId item) {
        return erasable(items.lock(item), item);
    }

    @Override
    public ErasableItem get(ItemId item) {
        return erasable(items.find(item), item);
    }

    private static ErasableItem erasable(Optional<StoredItem> found, ItemId id) {
        var stored = found.orElseThrow(() -> ProblemException.notFound("Item", id));
        var markets = new HashSet<>(stored.item().markets());
        markets.addAll(stored.versionMarkets());
        return new ErasableItem(
                id,
                stored.item().name(),
                markets,
                stored.item().draftChanged() ? Optional.of(stored.savedAt()) : Optional.empty(),
                stored.erased().map(StoredItem.Erased::at));
    }

    @Override
    public List<Obstacle> obstacles(ItemId item) {
        return removals.obstacles(item);
    }

    @Override
    public Set<AssetHash> ownAssets(ItemId item) {
        return assets.notJustUploaded(table.ownAssets(item));
    }

    @Override
    public void erase(Erasure erasure) {
        var versions = submissions.of(erasure.item()).stream()
                .map(submission -> new ErasedVersion(
                        submission.versionId(), submission.version(), submission.hash(), submission.id()))
                .toList();
        table.empty(erasure);
        assets.erase(erasure.assets());
        events.publishEvent(new ItemErased(erasure, versions));
    }
}
