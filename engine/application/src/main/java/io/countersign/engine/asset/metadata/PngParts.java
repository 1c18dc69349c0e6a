package io.countersign.engine.asset.metadata;

import java.util.Set;

/** PNG, third edition (W3C, 2025): a signature and chunks of length, type, data and checksum. */
final class PngParts {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final String END = "IEND";

    /** What browsers draw by; not text, time, Exif or anything of a maker's own. */
    private static final Set<String> SHOWN = Set.of(
            "IHDR", "PLTE", "IDAT", END, "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
            "pHYs", "acTL", "fcTL", "fdAT");

    private PngParts() {}

    static byte[] copy(Source source) {
        source.keep(SIGNATURE);
        String type = "";
        while (!type.equals(END) && !source.isAtEnd()) {
            long length = source.bigEndian32(0) + AROUND_DATA;
            type = source.text(4, 4);
            if (SHOWN.contains(type)) {
                source.keep(length);
            } else {
                source.skip(length);
            }
        }
        return source.copied();
    }
}
