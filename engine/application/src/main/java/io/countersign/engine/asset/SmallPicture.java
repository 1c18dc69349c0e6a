package io.countersign.engine.asset;

/**
 * A picture re-encoded from its pixels, of at most 640 pixels a side.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} where the picture is transparent
 */
public record SmallPicture(String mediaType, byte[] bytes) {}
