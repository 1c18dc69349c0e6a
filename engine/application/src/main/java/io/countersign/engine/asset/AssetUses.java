package io.countersign.engine.asset;

import io.countersign.engine.identity.Person;

/** Implemented by whoever uses assets: an asset may be seen by the people who may see what it is used in. */
public interface AssetUses {

    boolean isUsedWhereSeenBy(Person person, AssetHash hash);
}
