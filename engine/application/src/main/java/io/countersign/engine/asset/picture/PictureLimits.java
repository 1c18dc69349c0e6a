package io.countersign.engine.asset.picture;

/**
 * @param bytes of the file
 * @param pixels of one frame
 * @param frames of an animation
 */
public record PictureLimits(int bytes, long pixels, int frames) {

    public static final PictureLimits DEFAULT = new PictureLimits(20 * 1024 * 1024, 50_000_000, 500);

    boolean allow(long width, long height) {
        return width > 0 && height > 0 && width * height <= pixels;
    }
}
