package io.countersign.engine.content.likeness;

import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SimilarItem;
import io.countersign.engine.content.SimilarItems;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.Versions;
import io.countersign.engine.content.access.CurrentViewer;
import io.countersign.engine.content.item.DraftStore;
import io.countersign.engine.content.item.VisibleItems;
import io.countersign.engine.content.jdbc.LikenessTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredSimilarItems implements SimilarItems {

    private static final int MOST = 12;

    /** A post may show ten pictures on the networks that we know. */
    private static final int MOST_PICTURES = 10;

    private final LikenessTable table;
    private final Assets assets;
    private final VisibleItems items;
    private final DraftStore drafts;
    private final Versions versions;
    private final Submissions submissions;
    private final CurrentViewer viewer;

    StoredSimilarItems(
            LikenessTable table,
            Assets assets,
            VisibleItems items,
            DraftStore drafts,
            Versions versions,
            Submissions submissions,
            CurrentViewer viewer) {
        this.table = table;
        this.assets = assets;
        this.items = items;
        this.drafts = drafts;
        this.versions = versions;
        this.submissions = submissions;
        this.viewer = viewer;
    }

    @Override
    public List<SimilarItem> to(Draft draft, Optional<ItemId> item) {
        return find(Matter.of(draft), item);
    }

    @Override
    public List<SimilarItem> to(ItemId id) {
        var stored = items.get(id);
        var matter = versions.newestOf(id)
                .map(version -> Matter.of(version.variants().stream().map(Variant::content)))
                .orElseGet(() -> Matter.of(drafts.read(stored).draft()));
        return find(matter, Optional.of(id));
    }

    @Override
    public Optional<String> difference(ItemId id) {
        items.get(id);
        return submissions.newestOf(id).map(Submission::id).flatMap(table::explanation);
    }

    private List<SimilarItem> find(Matter matter, Optional<ItemId> except) {
        var found = new Resemblances();
        var pictures = pictures(matter.pictures());
        if (!pictures.isEmpty()) {
            var near = pictures.stream().map(AlikePicture::found).collect(Collectors.toSet());
            table.showing(near, except, viewer.get()).forEach(showing -> pictures.stream()
                    .filter(picture -> picture.found().equals(showing.picture()))
                    .forEach(picture -> found.add(showing.item().item(), picture)));
        }
        var sketch = TextSketch.bands(matter.texts());
        if (!sketch.isEmpty()) {
            table.sharing(sketch, except, viewer.get()).forEach(stored -> TextLikeness.between(
                            matter.texts(),
                            Matter.of(drafts.read(stored).draft()).texts())
                    .ifPresent(percent -> found.add(stored.item(), percent)));
        }
        return found.likestFirst(MOST, item -> submissions.newestOf(item).flatMap(Submission::reason));
    }

    /** The same ones, and those that look like them. */
    private List<AlikePicture> pictures(Set<AssetHash> own) {
        var asked = own.stream().limit(MOST_PICTURES).collect(Collectors.toSet());
        var all = new ArrayList<AlikePicture>();
        asked.forEach(hash -> all.add(new AlikePicture(hash, hash, 100)));
        all.addAll(assets.alike(asked));
        return all;
    }

    /** What is compared. */
    private record Matter(List<String> texts, Set<AssetHash> pictures) {

        static Matter of(Draft draft) {
            return draft.variants().isEmpty()
                    ? new Matter(List.of(draft.text()), hashes(draft.images().stream()))
                    : of(draft.resolved().stream());
        }

        static Matter of(Stream<VariantContent> variants) {
            var all = variants.toList();
            return new Matter(
                    all.stream().map(VariantContent::text).distinct().toList(),
                    hashes(all.stream().flatMap(variant -> variant.images().stream())));
        }

        private static Set<AssetHash> hashes(Stream<ImageUse> images) {
            return images.map(ImageUse::asset).collect(Collectors.toUnmodifiableSet());
        }
    }
}
