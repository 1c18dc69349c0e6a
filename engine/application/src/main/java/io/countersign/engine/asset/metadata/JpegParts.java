package io.countersign.engine.asset.metadata;

import java.io.IOException;

/** JPEG (ITU-T T.81): segments that begin with a marker; scans of compressed pixels stand between some of them. */
final class JpegParts {

    private static final int MARK = 0xff;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;
    private static final int APPLICATION_0 = 0xe0;
    private static final int APPLICATION_15 = 0xef;
    private static final int ICC = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;

    private static final String ICC_NAME = "ICC_PROFILE\0";
    private static final String ADOBE_NAME = "Adobe";
    private static final String JFIF_NAME = "JFIF\0";

    private JpegParts() {}

    /** @param orientation kept in an Exif segment that says nothing else; 1 is upright and needs none */
    static byte[] copy(Source source, int orientation) throws IOException {
        source.keep(2);
        boolean told = orientation == 1;
        while (!source.isAtEnd()) {
            if (source.peek(0) != MARK) {
                throw new IOException("No segment begins at byte " + source.at() + ".");
            }
            int marker = source.peek(1);
            if (marker == MARK) {
                source.skip(1);
                continue;
            }
            if (marker == END_OF_IMAGE) {
                source.keep(2);
                return source.copied();
            }
            if (!told && marker != APPLICATION_0) {
                source.add(exif(orientation));
                told = true;
            }
            segment(source, marker);
        }
        return source.copied();
    }

    private static void segment(Source source, int marker) {
        int length = 2 + source.bigEndian16(2);
        if (!isShown(source, marker)) {
            source.skip(length);
            return;
        }
        source.keep(length);
        if (marker == START_OF_SCAN) {
            scan(source);
        }
    }

    /** Runs to the next marker that is not within the pixels: neither an escaped 0xff nor a restart. */
    private static void scan(Source source) {
        int length = 0;
        while (!isEndOfScan(source, length)) {
            length++;
        }
        source.keep(length);
    }

    private static boolean isEndOfScan(Source source, int ahead) {
        if (source.peek(ahead) != MARK) {
            return false;
        }
        int next = source.peek(ahead + 1);
        return next != 0 && next != MARK && (next < FIRST_RESTART || next > LAST_RESTART);
    }

    private static boolean isShown(Source source, int marker) {
        if (marker == COMMENT) {
            return false;
        }
        if (marker < APPLICATION_0 || marker > APPLICATION_15) {
            return true;
        }
        return marker == APPLICATION_0 && isNamed(source, JFIF_NAME)
                || marker == ICC && isNamed(source, ICC_NAME)
                || marker == ADOBE && isNamed(source, ADOBE_NAME);
    }

    private static boolean isNamed(Source source, String name) {
        return source.bigEndian16(2) >= 2 + name.length()
                && source.text(4, name.length()).equals(name);
    }

    /** Exif 3.0, 4.5: one directory with one entry, the tag 0x0112. */
    private static byte[] exif(int orientation) {
        return new byte[] {
            (byte) MARK,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
