package io.countersign.engine.asset.picture;

/**
 * Bytes that are a picture for sure: they were decoded.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 */
public record Picture(PictureKind kind, int width, int height, Preview preview) {}
