package io.countersign.engine.asset.picture;

import io.countersign.engine.asset.CropArea;

/**
 * How large a picture is as it is seen, turned upright.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record PictureSize(int width, int height) {

    public boolean holds(CropArea area) {
        return area.x() >= 0
                && area.y() >= 0
                && area.width() > 0
                && area.height() > 0
                && (long) area.x() + area.width() <= width
                && (long) area.y() + area.height() <= height;
    }
}
