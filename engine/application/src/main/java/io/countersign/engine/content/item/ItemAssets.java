package io.countersign.engine.content.item;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.AssetUses;
import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.content.jdbc.ItemPeople;
import io.countersign.engine.identity.Person;
import org.springframework.stereotype.Component;

/** Assets are seen by those who may see an item in which they are or ever were. */
@Component
class ItemAssets implements AssetUses {

    private final ItemPeople uses;

    ItemAssets(ItemPeople uses) {
        this.uses = uses;
    }

    @Override
    public boolean isUsedWhereSeenBy(Person person, AssetHash hash) {
        return uses.isUsedWhereSeenBy(Viewer.of(person), hash);
    }
}
