package io.countersign.engine.content;

import io.countersign.engine.asset.AssetHash;

/**
 * @param alternativeText what a screen reader says; empty only when decorative or not written yet
 * @param decorative says nothing that the text does not say, so screen readers pass over it
 */
public record ImageUse(AssetHash asset, String alternativeText, boolean decorative) {}
