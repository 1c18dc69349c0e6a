package io.countersign.engine.asset.picture;

import io.countersign.engine.asset.CropArea;
import io.countersign.engine.problem.ProblemException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Cuts a part out of a picture, turned upright, as a picture of its own that has nothing but pixels. A JPEG stays one, also
 * what came as WebP without transparency; everything else becomes a PNG. Safe for use by several threads.
 */
public final class PictureCutter {

    /** More than any network shows. A part that has more is read coarsely, so that it never lies in memory as a whole. */
    private static final double PIXELS = 12_000_000;

    private static final float QUALITY = 0.92f;

    /** @param bytes of a picture that was inspected before */
    public PictureSize seen(String name, byte[] bytes) {
        return read(name, bytes, (reader, kind) -> seen(reader, Orientation.of(kind, bytes)));
    }

    /**
     * @param bytes of a picture that was inspected before
     * @throws ProblemException 400 when the area is not within the picture, or the picture moves
     */
    public byte[] cut(String name, byte[] bytes, CropArea area) {
        return read(name, bytes, (reader, kind) -> {
            var orientation = Orientation.of(kind, bytes);
            var size = seen(reader, orientation);
            if (!size.holds(area)) {
                throw PictureRefusal.outside(name, area, size);
            }
            if (kind == PictureKind.GIF && reader.getNumImages(true) > 1) {
                throw PictureRefusal.moves(name);
            }
            var stored = orientation.stored(area, reader.getWidth(0), reader.getHeight(0));
            return written(upright(part(reader, kind, stored), orientation), kind);
        });
    }

    private static PictureSize seen(ImageReader reader, Orientation orientation) throws IOException {
        return orientation.swapsSides()
                ? new PictureSize(reader.getHeight(0), reader.getWidth(0))
                : new PictureSize(reader.getWidth(0), reader.getHeight(0));
    }

    /** The decoder of WebP holds the whole picture in any case, and knows no parts. */
    private static BufferedImage part(ImageReader reader, PictureKind kind, Rectangle place) throws IOException {
        if (kind == PictureKind.WEBP) {
            return reader.read(0).getSubimage(place.x, place.y, place.width, place.height);
        }
        var coarsely = reader.getDefaultReadParam();
        coarsely.setSourceRegion(place);
        int step = (int) Math.ceil(Math.sqrt(place.getWidth() * place.getHeight() / PIXELS));
        coarsely.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarsely);
    }

    private static BufferedImage upright(BufferedImage part, Orientation orientation) {
        int width = orientation.swapsSides() ? part.getHeight() : part.getWidth();
        int height = orientation.swapsSides() ? part.getWidth() : part.getHeight();
        var transparent = part.getColorModel().hasAlpha();
        var upright = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var canvas = upright.createGraphics();
        try {
            canvas.drawImage(part, orientation.upright(part.getWidth(), part.getHeight()), null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }

    private static byte[] written(BufferedImage picture, PictureKind kind) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var photo = (kind == PictureKind.JPEG || kind == PictureKind.WEBP)
                && !picture.getColorModel().hasAlpha();
        if (!photo) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        }
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            var finely = writer.getDefaultWriteParam();
            finely.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            finely.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), finely);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static <T> T read(String name, byte[] bytes, Reading<T> reading) {
        var kind = PictureKind.of(bytes).orElseThrow(() -> PictureRefusal.notAPicture(name));
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = kind.reader();
            try {
                reader.setInput(input, false, true);
                return reading.of(reader, kind);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof ProblemException refusal ? refusal : PictureRefusal.damaged(name);
        }
    }

    private interface Reading<T> {

        T of(ImageReader reader, PictureKind kind) throws IOException;
    }
}
