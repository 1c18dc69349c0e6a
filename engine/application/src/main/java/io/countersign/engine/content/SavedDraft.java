package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;

public record SavedDraft(ItemId item, DraftTag tag, Draft draft, PersonId savedBy, Instant savedAt) {}
