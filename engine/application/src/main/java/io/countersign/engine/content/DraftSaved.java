package io.countersign.engine.content;

public record DraftSaved(SavedDraft saved) {}
