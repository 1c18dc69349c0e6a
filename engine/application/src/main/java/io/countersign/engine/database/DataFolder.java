package io.countersign.engine.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Says, before anything is started in it, that a folder cannot be used. */
final class DataFolder {

    /** The library's own lock, held as long as a product works on the folder. */
    private static final String LOCK = "epg-lock";

    private DataFolder() {}

    static void prepare(Path data) {
        try {
            Files.createDirectories(data);
            if (!Files.isWritable(data)) {
                throw DataFolderException.notWritable(data, null);
            }
            requireNobodyIn(data);
        } catch (IOException refused) {
            throw DataFolderException.notWritable(data, refused);
        }
    }

    private static void requireNobodyIn(Path data) throws IOException {
        Path lock = data.resolve(LOCK);
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held == null) {
                throw DataFolderException.inUse(data);
            }
        } catch (OverlappingFileLockException ours) {
            throw DataFolderException.inUse(data);
        }
    }
}
