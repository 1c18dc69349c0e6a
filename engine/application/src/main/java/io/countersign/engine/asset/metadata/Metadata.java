package io.countersign.engine.asset.metadata;

import java.io.IOException;

/**
 * Copies a picture's file without Exif, XMP, IPTC, comments, embedded previews and whatever stands behind the picture's end.
 * The pixels are copied as they are, never compressed anew, and with them what is needed to show them right: colour
 * profile, transparency, animation and how the camera was held.
 */
public final class Metadata {

    private Metadata() {}

    /** @throws IOException when the file does not keep to its format */
    public static byte[] strippedFromPng(byte[] file) throws IOException {
        return read(file, PngParts::copy);
    }

    /** @throws IOException when the file does not keep to its format */
    public static byte[] strippedFromJpeg(byte[] file, int orientation) throws IOException {
        return read(file, source -> JpegParts.copy(source, orientation));
    }

    /** @throws IOException when the file does not keep to its format */
    public static byte[] strippedFromGif(byte[] file) throws IOException {
        return read(file, GifParts::copy);
    }

    /** @throws IOException when the file does not keep to its format */
    public static byte[] strippedFromWebp(byte[] file) throws IOException {
        return read(file, WebpParts::copy);
    }

    private static byte[] read(byte[] file, Copying copying) throws IOException {
        try {
            return copying.copy(new Source(file));
        } catch (IndexOutOfBoundsException endsTooEarly) {
            throw new IOException("The file ends in the middle of a part.", endsTooEarly);
        }
    }

    private interface Copying {
        byte[] copy(Source source) throws IOException;
    }
}
