package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

/**
 * A new item was begun with what an earlier one says.
 *
 * @param from the earlier item
 */
public record ItemCopied(ItemId item, ItemId from, PersonId by) {}
