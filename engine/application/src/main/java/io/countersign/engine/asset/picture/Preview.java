package io.countersign.engine.asset.picture;

/**
 * A small picture made from the pixels alone, so that neither metadata nor anything hidden behind the picture is in it.
 *
 * @param mediaType {@code image/jpeg}, or {@code image/png} where the picture is transparent
 */
public record Preview(String mediaType, byte[] bytes) {

    /** The longer side in pixels, at most. */
    public static final int SIDE = 640;
}
