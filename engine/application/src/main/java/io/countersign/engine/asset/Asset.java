package io.countersign.engine.asset;

/**
 * @param mediaType as detected from the bytes: {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/webp}
 * @param size in bytes
 * @param width in pixels
 * @param height in pixels
 * @param name file name without a path, as its first uploader gave it and made harmless
 */
public record Asset(AssetHash hash, String mediaType, long size, int width, int height, String name) {}
