package io.countersign.benchmark.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Lines that are on the disk when {@link #append} returns. */
final class SyncedFile implements AutoCloseable {

    private final Path path;
    private final FileChannel file;

    SyncedFile(Path path) {
        this.path = path;
        try {
            this.file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized void append(String line) {
        try {
            var bytes = StandardCharsets.UTF_8.encode(line + "\n");
            write(bytes);
            file.force(true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    List<String> lines() {
        try {
            return Files.readAllLines(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
