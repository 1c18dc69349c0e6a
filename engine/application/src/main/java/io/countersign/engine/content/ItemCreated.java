package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

public record ItemCreated(ItemId item, String name, PersonId by) {}
