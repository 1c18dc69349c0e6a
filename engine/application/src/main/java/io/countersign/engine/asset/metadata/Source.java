package io.countersign.engine.asset.metadata;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** A file's bytes with a place in them, and the copy that is made of them. Reading past the end fails. */
final class Source {

    private final byte[] bytes;
    private final ByteArrayOutputStream copy;
    private int at;

    Source(byte[] bytes) {
        this.bytes = bytes;
        this.copy = new ByteArrayOutputStream(bytes.length);
    }

    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** The byte that many places ahead. */
    int peek(int ahead) {
        return bytes[at + ahead] & 0xff;
    }

    int bigEndian16(int ahead) {
        return peek(ahead) << 8 | peek(ahead + 1);
    }

    long bigEndian32(int ahead) {
        return (long) bigEndian16(ahead) << 16 | bigEndian16(ahead + 2);
    }

    long littleEndian32(int ahead) {
        return peek(ahead) | peek(ahead + 1) << 8 | peek(ahead + 2) << 16 | (long) peek(ahead + 3) << 24;
    }

    String text(int ahead, int length) {
        return new String(bytes, at + ahead, length, ISO_8859_1);
    }

    void keep(long length) {
        int end = end(length);
        copy.write(bytes, at, end - at);
        at = end;
    }

    void skip(long length) {
        at = end(length);
    }

    void add(byte... more) {
        copy.writeBytes(more);
    }

    byte[] copied() {
        return copy.toByteArray();
    }

    private int end(long length) {
        if (length < 0 || length > bytes.length - at) {
            throw new IndexOutOfBoundsException("%d bytes from %d".formatted(length, at));
        }
        return (int) (at + length);
    }
}
