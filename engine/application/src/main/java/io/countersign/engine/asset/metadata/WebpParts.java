package io.countersign.engine.asset.metadata;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** WebP (RFC 9649): a RIFF file of chunks with type, length and data, padded to even lengths. */
final class WebpParts {

    private static final int RIFF_HEADER = 12;
    private static final int SIZE_AT = 4;
    private static final int CHUNK_HEADER = 8;
    private static final String FEATURES = "VP8X";

    private static final Set<String> SHOWN = Set.of("VP8 ", "VP8L", FEATURES, "ALPH", "ANIM", "ANMF", "ICCP");

    /** That there is Exif, and that there is XMP. */
    private static final int METADATA_FLAGS = 0x08 | 0x04;

    private WebpParts() {}

    static byte[] copy(Source source) {
        long end = Math.addExact(source.littleEndian32(SIZE_AT), CHUNK_HEADER);
        source.keep(RIFF_HEADER);
        while (source.at() < end && !source.isAtEnd()) {
            long length = source.littleEndian32(4);
            long padded = CHUNK_HEADER + length + (length & 1);
            String type = source.text(0, 4);
            if (type.equals(FEATURES)) {
                source.keep(CHUNK_HEADER);
                source.add((byte) (source.peek(0) & ~METADATA_FLAGS));
                source.skip(1);
                source.keep(padded - CHUNK_HEADER - 1);
            } else if (SHOWN.contains(type)) {
                source.keep(padded);
            } else {
                source.skip(padded);
            }
        }
        return withSize(source.copied());
    }

    private static byte[] withSize(byte[] file) {
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(SIZE_AT, file.length - CHUNK_HEADER);
        return file;
    }
}
