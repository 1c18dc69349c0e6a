package io.countersign.engine.credential.tink;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The file with the keys of the vault; nobody but the product's own user may read it. */
final class KeySetFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    KeySetFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** @param mayBeMade false when there are secrets already that only the lost keys could open */
    KeysetHandle open(boolean mayBeMade) {
        try {
            AeadConfig.register();
            if (Files.exists(file)) {
                return read();
            }
            if (!mayBeMade) {
                throw new IllegalStateException(
                        "Key set %s: it is missing, and the database holds secrets that only it opens. Restore it from its backup, or correct countersign.credential.keyset."
                                .formatted(file));
            }
            return make();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Key set %s: it cannot be read or written. Correct its rights.".formatted(file), unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(
                    "Key set %s: it is damaged. Restore it from its backup.".formatted(file), damaged);
        }
    }

    private KeysetHandle read() throws IOException, GeneralSecurityException {
        if (isPosix() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new IllegalStateException(
                    "Key set %s: others than its owner may read or write it. Set its mode to 600.".formatted(file));
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private KeysetHandle make() throws IOException, GeneralSecurityException {
        KeysetHandle keys = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        Files.createDirectories(file.getParent());
        FileAttribute<?>[] rights = isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> fresh = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, rights)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(json);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        return keys;
    }

    private boolean isPosix() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
