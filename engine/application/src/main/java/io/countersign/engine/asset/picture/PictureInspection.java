package io.countersign.engine.asset.picture;

import io.countersign.engine.asset.metadata.Metadata;
import io.countersign.engine.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Looks at bytes from outside: first their signature, then the sizes in their header, and only then the pixels, of which
 * never more are held than the preview needs (WebP excepted, whose decoder holds one frame).
 */
public final class PictureInspection {

    private final PictureLimits limits;
    private final PreviewMaker previews = new PreviewMaker();

    public PictureInspection(PictureLimits limits) {
        this.limits = limits;
    }

    /**
     * The file without what its maker's camera and programs wrote beside the picture.
     *
     * @throws ProblemException 415 or 400, naming the file
     */
    public byte[] stripped(String name, byte[] bytes) {
        var kind = kindOf(name, bytes);
        try {
            return switch (kind) {
                case PNG -> Metadata.strippedFromPng(bytes);
                case GIF -> Metadata.strippedFromGif(bytes);
                case WEBP -> Metadata.strippedFromWebp(bytes);
                case JPEG ->
                    Metadata.strippedFromJpeg(bytes, Orientation.of(kind, bytes).value());
            };
        } catch (IOException | RuntimeException malformed) {
            throw PictureRefusal.damaged(name);
        }
    }

    private static PictureKind kindOf(String name, byte[] bytes) {
        var kind = PictureKind.of(bytes).orElseThrow(() -> PictureRefusal.notAPicture(name));
        if (!kind.mayBeCalled(name)) {
            throw PictureRefusal.otherKind(name, kind);
        }
        return kind;
    }

    /** @throws ProblemException 413, 415 or 400, naming the file */
    public Picture inspect(String name, byte[] bytes) {
        var kind = kindOf(name, bytes);
        try {
            return read(name, bytes, kind);
        } catch (IOException | RuntimeException failure) {
            throw failure instanceof ProblemException refusal ? refusal : PictureRefusal.damaged(name);
        }
    }

    private Picture read(String name, byte[] bytes, PictureKind kind) throws IOException {
        var reader = kind.reader();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, false, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if (!limits.allow(width, height)) {
                throw PictureRefusal.tooManyPixels(name, width, height, limits.pixels());
            }
            refuseCanvasTooLarge(name, bytes, kind);
            if (hasFrame(reader, limits.frames())) {
                throw PictureRefusal.tooManyFrames(name, limits.frames());
            }
            return new Picture(kind, width, height, previews.make(reader, Orientation.of(kind, bytes)));
        } finally {
            reader.dispose();
        }
    }

    /** A GIF's frames lie on a canvas that has a size of its own, which browsers set up. */
    private void refuseCanvasTooLarge(String name, byte[] bytes, PictureKind kind) {
        if (kind == PictureKind.GIF) {
            var width = littleEndian(bytes, 6);
            var height = littleEndian(bytes, 8);
            if (!limits.allow(width, height)) {
                throw PictureRefusal.tooManyPixels(name, width, height, limits.pixels());
            }
        }
    }

    private static int littleEndian(byte[] bytes, int offset) {
        return (bytes[offset] & 0xff) | (bytes[offset + 1] & 0xff) << 8;
    }

    /** Asks for one frame beyond the limit, so that a file with a million of them is not read to its end. */
    private static boolean hasFrame(ImageReader reader, int index) throws IOException {
        try {
            return reader.getWidth(index) > 0;
        } catch (IndexOutOfBoundsException last) {
            return false;
        }
    }
}
