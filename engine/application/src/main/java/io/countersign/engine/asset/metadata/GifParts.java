package io.countersign.engine.asset.metadata;

import java.io.IOException;
import java.util.Set;

/** GIF89a: a header with a table of colours, then extensions and frames, each ending with chained blocks of up to 255 bytes. */
final class GifParts {

    private static final int HEADER = 13;
    private static final int FRAME_HEADER = 10;

    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2c;
    private static final int TRAILER = 0x3b;

    private static final int GRAPHIC_CONTROL = 0xf9;
    private static final int APPLICATION = 0xff;

    /** How often an animation is repeated. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private GifParts() {}

    static byte[] copy(Source source) throws IOException {
        source.keep(HEADER + coloursSize(source.peek(10)));
        while (!source.isAtEnd()) {
            switch (source.peek(0)) {
                case EXTENSION -> extension(source);
                case FRAME -> {
                    source.keep(FRAME_HEADER + coloursSize(source.peek(9)) + 1);
                    blocks(source, true);
                }
                case TRAILER -> {
                    source.keep(1);
                    return source.copied();
                }
                default -> throw new IOException("No part of a GIF begins at byte " + source.at() + ".");
            }
        }
        return source.copied();
    }

    private static void extension(Source source) {
        boolean shown = source.peek(1) == GRAPHIC_CONTROL
                || source.peek(1) == APPLICATION && source.peek(2) == 11 && LOOPS.contains(source.text(3, 11));
        pass(source, 2, shown);
        blocks(source, shown);
    }

    private static void blocks(Source source, boolean shown) {
        while (source.peek(0) != 0) {
            pass(source, source.peek(0) + 1, shown);
        }
        pass(source, 1, shown);
    }

    private static void pass(Source source, int length, boolean shown) {
        if (shown) {
            source.keep(length);
        } else {
            source.skip(length);
        }
    }

    private static int coloursSize(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
