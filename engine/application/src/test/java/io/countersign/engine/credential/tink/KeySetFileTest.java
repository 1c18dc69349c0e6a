package io.countersign.engine.credential.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeySetFileTest {

    @TempDir
    private Path folder;

    @Test
    void isMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        Path file = folder.resolve("keys/set.json");

        var made = new KeySetFile(file).open(true);
        var opened = new KeySetFile(file).open(false);

        assertThat(opened.equalsKeyset(made)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void isNotMadeAnewWhereSecretsWouldBeLost() {
        assertThatThrownBy(() -> new KeySetFile(folder.resolve("set.json")).open(false))
                .hasMessageContaining("Restore it from its backup");
    }

    @Test
    void isRefusedWhenOthersMayReadIt() throws IOException {
        Path file = folder.resolve("set.json");
        new KeySetFile(file).open(true);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> new KeySetFile(file).open(false)).hasMessageContaining("mode to 600");
    }

    @Test
    void isRefusedWhenItIsDamaged() throws IOException {
        Path file = folder.resolve("set.json");
        new KeySetFile(file).open(true);
        Files.writeString(file, "{}");

        assertThatThrownBy(() -> new KeySetFile(file).open(false)).hasMessageContaining("damaged");
    }
}
