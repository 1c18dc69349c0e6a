package io.countersign.engine.asset;

/**
 * A rectangle in a picture as it is seen, turned upright.
 *
 * @param x of its left side, in pixels from the picture's left side
 * @param y of its upper side, in pixels from the picture's upper side
 * @param width in pixels
 * @param height in pixels
 */
public record CropArea(int x, int y, int width, int height) {}
