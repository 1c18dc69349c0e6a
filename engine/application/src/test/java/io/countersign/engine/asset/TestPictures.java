package io.countersign.engine.asset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;

/** Pictures drawn for tests, harmless and not. */
public final class TestPictures {

    private static final AtomicInteger COLOUR = new AtomicInteger();

    private TestPictures() {}

    /** No two are the same. */
    public static byte[] png(int width, int height) {
        return write(picture(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] transparentPng(int width, int height) {
        return write(picture(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return write(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** One red pixel. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    public static byte[] gif(int width, int height, int frames) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.prepareWriteSequence(null);
            var picture = picture(width, height, BufferedImage.TYPE_BYTE_INDEXED);
            var type = ImageTypeSpecifier.createFromRenderedImage(picture);
            for (int frame = 0; frame < frames; frame++) {
                writer.writeToSequence(new IIOImage(picture, null, writer.getDefaultImageMetadata(type, null)), null);
            }
            writer.endWriteSequence();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** A PNG that says its size and holds no pixels. */
    public static byte[] pngThatClaims(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        var sum = new CRC32();
        sum.update(header.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }

    /** A JPEG with Exif that says how the camera was held and, in a comment, where. */
    public static byte[] photo(int width, int height, int orientation, String place) {
        var jpeg = jpeg(width, height);
        var text = place.getBytes(US_ASCII);
        var exif = ByteBuffer.allocate(36 + 4 + text.length)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1, 0, 34})
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8})
                .put(new byte[] {0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0})
                .put(new byte[] {(byte) 0xff, (byte) 0xfe})
                .putShort((short) (text.length + 2))
                .put(text)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /**
     * A picture in which there is something to see.
     *
     * @param seed what is on it
     * @param width in pixels; the same seed looks the same at any width
     * @param format {@code png} or {@code jpeg}
     */
    public static byte[] scene(long seed, int width, String format) {
        var random = new Random(seed);
        int height = width * 2 / 3;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        for (int shape = 0; shape < 40; shape++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            int size = (int) (width * (0.1 + random.nextDouble() / 4));
            canvas.fillOval(
                    (int) (random.nextDouble() * width) - size / 2,
                    (int) (random.nextDouble() * height) - size / 2,
                    size,
                    size);
        }
        canvas.dispose();
        return write(picture, format);
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        var canvas = picture.createGraphics();
        canvas.setColor(new Color(COLOUR.incrementAndGet() * 7919 & 0xffffff));
        canvas.fillRect(0, 0, Math.max(1, width / 2), height);
        canvas.dispose();
        return picture;
    }

    private static byte[] write(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }
}
