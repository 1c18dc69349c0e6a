package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

public record ItemDeleted(ItemId item, String name, PersonId by) {}
