package io.countersign.engine.asset.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of picture that are taken, told apart by their first bytes. SVG is none of them: it can run scripts. */
public enum PictureKind {
    PNG("image/png", "png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "jpg|jpeg|jpe|jfif", "\u00ff\u00d8\u00ff"),
    GIF("image/gif", "gif", "GIF8"),
    WEBP("image/webp", "webp", "RIFF");

    private final String mediaType;
    private final String extensions;
    private final String signature;

    PictureKind(String mediaType, String extensions, String signature) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.signature = signature;
    }

    public static Optional<PictureKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a file of this kind may have this name; a name without an extension says nothing wrong. */
    public boolean mayBeCalled(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 || fileName.substring(dot + 1).toLowerCase(Locale.ROOT).matches(extensions);
    }

    private boolean begins(byte[] bytes) {
        return stands(signature, bytes, 0) && (this != WEBP || stands("WEBP", bytes, 8));
    }

    private static boolean stands(String text, byte[] bytes, int offset) {
        var wanted = text.getBytes(ISO_8859_1);
        var end = offset + wanted.length;
        return bytes.length >= end && Arrays.equals(bytes, offset, end, wanted, 0, wanted.length);
    }

    ImageReader reader() throws IOException {
        return this == WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(name().toLowerCase(Locale.ROOT))
                        .next();
    }
}
