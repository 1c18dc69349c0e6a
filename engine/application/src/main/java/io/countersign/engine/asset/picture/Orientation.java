package io.countersign.engine.asset.picture;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import io.countersign.engine.asset.CropArea;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * How a camera was held: viewers turn the picture by it, so the preview, which carries no metadata, has to be turned.
 *
 * @param value of the Exif tag 0x0112, 1 (upright) to 8
 */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    static Orientation of(PictureKind kind, byte[] bytes) {
        if (kind != PictureKind.JPEG) {
            return UPRIGHT;
        }
        try {
            return ofJpeg(bytes);
        } catch (IOException | RuntimeException unreadableMetadata) {
            return UPRIGHT;
        }
    }

    private static Orientation ofJpeg(byte[] bytes) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var segments = JPEGSegmentUtil.readSegments(input, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return UPRIGHT;
            }
            try (var data = segments.get(0).data()) {
                data.skipNBytes(1);
                return ofExif(data.readAllBytes());
            }
        }
    }

    private static Orientation ofExif(byte[] exif) throws IOException {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(exif))) {
            var entry = new TIFFReader().read(input).getEntryById(TIFF.TAG_ORIENTATION);
            return entry != null && entry.getValue() instanceof Number number && isKnown(number.intValue())
                    ? new Orientation(number.intValue())
                    : UPRIGHT;
        }
    }

    private static boolean isKnown(int value) {
        return value >= 1 && value <= 8;
    }

    boolean swapsSides() {
        return value >= 5;
    }

    /** Where the area lies in a picture of this stored size. */
    Rectangle stored(CropArea area, int width, int height) {
        try {
            return upright(width, height)
                    .createInverse()
                    .createTransformedShape(new Rectangle(area.x(), area.y(), area.width(), area.height()))
                    .getBounds();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException("Turning by right angles can be undone.", impossible);
        }
    }

    /** Moves a picture of this stored size to where it is seen upright. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
